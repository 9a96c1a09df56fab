import { words } from '../words.ts';

/** T-accounts in a sentence each. */
export default words(() => ({
  step: (label: string, value: string) => `${label} ${value}`,
  move: (line: string, before: string, after: string) => `${line} (${before} to ${after})`,
  side: (name: string, side: string, lines: readonly string[]) => `${name}, ${side.toLowerCase()}: ${lines.join(', ')}`,
})).and({
  'zh-CN': () => ({
    step: (label, value) => `${label} ${value}`,
    move: (line, before, after) => `${line}（${before}至${after}）`,
    side: (name, side, lines) => `${name}，${side}：${lines.join('、')}`,
  }),
  'zh-TW': () => ({
    step: (label, value) => `${label} ${value}`,
    move: (line, before, after) => `${line}（${before}至${after}）`,
    side: (name, side, lines) => `${name}，${side}：${lines.join('、')}`,
  }),
});
