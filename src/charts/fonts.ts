import { createRequire } from 'node:module';
import { join } from 'node:path';
import { family } from './theme.ts';

const require = createRequire(import.meta.url);
const folder = join(require.resolve('@embedpdf/fonts-sc'), '..', '..', 'fonts');
const fileOf = (weight: 'Regular' | 'Bold') => join(folder, `NotoSansHans-${weight}.otf`);

/** The font files: Noto Sans for Latin and Chinese in two weights, from a package, because a bare machine has no font at all. */
export const fontFiles: readonly string[] = [fileOf('Regular'), fileOf('Bold')];

/** A canvas that can be told about fonts. */
type Registry = { registerFont(path: string, face: { family: string; weight: string }): void };

/** Makes our font known to a canvas. */
export const registerFonts = ({ registerFont }: Registry): void => {
  registerFont(fileOf('Regular'), { family, weight: 'normal' });
  registerFont(fileOf('Bold'), { family, weight: 'bold' });
};
