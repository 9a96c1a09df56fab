import { IN_USE } from '../common-cues.ts';
import { defineIntent } from '../intent.ts';

/** Whether anybody borrows secondary credit, which has a line of its own. */
export default defineIntent({
  isSure: true,
  rank: 82.1,
  command: 'history',
  slots: ['noTime', 'noLevel'],
  cues: IN_USE,
  also: { en: ['secondary credit'], zh: ['[二次]级信[贷用]', '次要(?:融通|信用)'] },
  args: { series: 'WLCFLSCL', find: 'latest' },
  examples: [
    ['is anyone using secondary credit', '/history series:WLCFLSCL find:latest'],
    ['次級信用有銀行在借嗎', '/history series:WLCFLSCL find:latest'],
    ['二级信贷有人用吗', '/history series:WLCFLSCL find:latest'],
  ],
});
