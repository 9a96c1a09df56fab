import { words } from '../words.ts';

/** The rows of a list in a sentence. */
export default words(() => ({
  row: (label: string, value: string) => `${label}: ${value}`,
  rows: (all: readonly string[]) => all.join(', '),
})).and({
  'zh-CN': () => ({ row: (label, value) => `${label} ${value}`, rows: (all) => all.join('、') }),
  'zh-TW': () => ({ row: (label, value) => `${label} ${value}`, rows: (all) => all.join('、') }),
});
