import { defineIntent } from '../intent.ts';

/** When the Committee met last: the topic of its calendar, with that day first. */
export default defineIntent({
  rank: 91,
  command: 'explain',
  slots: ['noTime'],
  cues: {
    en: ['^ ?(?:and |so |ok )*when did (?:they|the fed|the fomc|the committee|it) last meet[ ?.!]*$'],
    zh: [
      '^ ?(?:那|请问)?(?:美联储|联储|fomc|联邦公开市场委员会)?(?:的)?(?:上次|上一次|最近一次|上回)(?:的)?(?:美联储|联储|fomc|议息)?(?:的)?(?:开会|会议|例会|议息会议?)(?:是|在)*(?:什么时候|何时|哪天|几号|几月几号|几时)?(?:开)?的?[呢?。 ]*$',
    ],
  },
  args: { topic: 'fomc-calendar' },
  isSure: true,
  examples: [
    ['上一次开会是什么时候', '/explain topic:fomc-calendar'],
    ['when did they last meet', '/explain topic:fomc-calendar'],
    ['上次會議是哪天', '/explain topic:fomc-calendar'],
  ],
});
