import { words } from '../../src/words/words.ts';

/** The rates of the standing repo facility and of the discount window, by which the top of the range is asked for. */
export default words(() => ({
  names: {
    srf: { title: 'SRF rate', short: 'SRF rate' },
    discount: { title: 'Discount rate, primary credit', short: 'discount rate' },
  },
  notes: {
    srf: 'The standing repo facility lends at the top of the target range: that series is shown.',
    discount:
      'Primary credit at the discount window has been lent at the top of the target range since March 16, 2020: that series is shown. Before, it cost more.',
  },
})).and({
  'zh-CN': () => ({
    names: {
      srf: { title: '常备回购（SRF）利率', short: 'SRF利率' },
      discount: { title: '贴现率（一级信贷利率）', short: '贴现率' },
    },
    notes: {
      srf: '常备回购便利按目标区间上限放款，此处显示的即该上限。',
      discount: '自2020年3月16日起，贴现窗口的一级信贷利率等于目标区间上限，此处显示的即该上限；此前高于上限。',
    },
  }),
  'zh-TW': () => ({
    names: {
      srf: { title: '常備附買回（SRF）利率', short: 'SRF利率' },
      discount: { title: '貼現率（主要融通利率）', short: '貼現率' },
    },
    notes: {
      srf: '常備附買回機制按目標區間上限放款，這裡顯示的即該上限。',
      discount: '自2020年3月16日起，貼現窗口的主要融通利率等於目標區間上限，這裡顯示的即該上限；此前高於上限。',
    },
  }),
});
