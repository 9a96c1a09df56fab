import { words } from '../words.ts';

/** The steps of a waterfall in a sentence. */
export default words(() => ({
  step: (label: string, value: string) => `${label} ${value}`,
  steps: (all: readonly string[]) => all.join(', '),
})).and({
  'zh-CN': () => ({
    step: (label, value) => `${label} ${value}`,
    steps: (all) => all.join('、'),
  }),
  'zh-TW': () => ({
    step: (label, value) => `${label} ${value}`,
    steps: (all) => all.join('、'),
  }),
});
