import { defineIntent } from '../intent.ts';

/** Why reserves fall where the Fed's securities run off: shown on the balance sheets of all whom it touches. */
export default defineIntent({
  isSure: true,
  rank: 96.2,
  command: 'plumbing',
  slots: ['noTime', 'noMoney'],
  cues: {
    en: [
      '(?:qt|quantitative tightening|runoff|shrinking the balance sheet)(?: actually| always| also)? (?:drains?|lowers?|reduces?|takes? (?:away|out|down)|removes?|cuts?|sucks?|shrinks?|destroys?|eats?|decreases?|pulls?) .{0,24}reserves?\\b',
      'reserves? (?:fall|drop|go down|shrink|decline|decrease|get drained) (?:when|if|during|in|under|with|because of) (?:the )?(?:fed )?(?:qt|quantitative tightening|runoff|shrinks)',
      '(?:does|do|would|did) (?:the )?(?:qt|quantitative tightening|runoff|shrinking the balance sheet) (?:actually |always )?(?:drain|lower|reduce|take|remove|cut|suck|shrink|destroy|eat|decrease|pull) .{0,24}reserves?\\b',
    ],
    zh: [
      '缩表(?:的话|时|后|了|为什么|为何|为啥|怎么|就|会|要|能)*(?:让|使|使得|导致|造成|令|把|害)?(?:银行)?的?准备金(?:会|就|要|也)?(?:变少|减少|下降|变小|下滑|缩水|降低|掉|少)',
      '缩表(?:的话|时|后|了|为什么|为何|为啥|怎么|就|会|要|能)*(?:抽走?|抽干|吸走|消耗|减少|降低|带走|拉低)了?(?:银行)?的?准备金',
    ],
  },
  also: {
    en: ['why', 'how come', 'how (?:does|do|would|can)', 'what makes'],
    zh: ['为什么', '为何', '为啥', '怎么', '如何', '什么原因'],
  },
  not: {
    en: ['last week', 'this week', 'how much', 'rates?\\b', 'yields?', 'only', 'less than', 'repo', 'not\\b', "n't"],
    zh: ['上周', '本周', '这周', '多少', '利率', '收益率', '只', '没有?', '不'],
  },
  args: { event: 'runoff-bank' },
  examples: [
    ['為什麼縮表會讓準備金變少', '/plumbing event:runoff-bank'],
    ['why does QT lower reserves', '/plumbing event:runoff-bank'],
    ['縮表為何會抽走準備金', '/plumbing event:runoff-bank'],
  ],
});
