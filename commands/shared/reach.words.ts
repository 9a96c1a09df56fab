import { nameAtHead, nameInside } from '../../src/words/english-name.ts';
import { words } from '../../src/words/words.ts';

/** Where figures of one name are held, and what is said of days outside. */
export default words((f) => ({
  /** `begins`: the first day of the measure that was asked for, where it has begun by then. */
  longer: (asked: string, told: string, begins: string | undefined) =>
    `${nameAtHead(asked)}: figures held here ${begins ? `begin ${f.on(begins)}` : 'begin later'}. This is ${nameInside(told)}, another measure of the same, which reaches further back.`,
})).and({
  'zh-CN': (f) => ({
    longer: (asked, told, begins) =>
      `“${asked}”的数据${begins ? `自${f.day(begins)}起才有` : '此时尚无'}，这里改用可追溯更早的“${told}”，口径不同。`,
  }),
  'zh-TW': (f) => ({
    longer: (asked, told, begins) =>
      `「${asked}」的資料${begins ? `自${f.day(begins)}起才有` : '此時尚無'}，這裡改用可回溯更早的「${told}」，計算方式不同。`,
  }),
});
