import type { SetupLeft } from '../../src/asking/setup-left-out.ts';
import { words } from '../../src/words/words.ts';
import posting from './posting.words.ts';

/** What is said of a post that no option takes. */
export default words(() => ({
  leftOut: (left: SetupLeft): string => {
    switch (left.kind) {
      case 'weeklyTime':
        return `${posting('en').noWeekday.weekly} ${left.hour ? `With at:${left.hour} it waits for the first ${left.hour} after that.` : 'With “at” (for example at:09:00) it waits for the first such hour after that, which is mostly on Friday.'}`;
      case 'dailyDays':
        return posting('en').noWeekday.daily;
      case 'boardTime':
        return 'The board takes no day and no hour: it is rewritten whenever new figures are in.';
      case 'alertTime':
        return 'An alert takes no day and no hour: it is posted when the figure that meets it is published.';
      case 'otherSeries':
        return 'The weekly post is about reserves and what moved them. ON RRP, standing repo, SOFR, EFFR and the Treasury’s account are in the daily line: /daily on.';
      case 'channel':
        return `It is posted where the command is typed, or in the channel picked in “channel”: type it in ${left.name}, or pick ${left.name} there.`;
      case 'role':
        return 'A role to mention is picked in “role”.';
    }
  },
})).and({
  'zh-CN': () => ({
    leftOut: (left) => {
      switch (left.kind) {
        case 'weeklyTime':
          return `${posting('zh-CN').noWeekday.weekly}${left.hour ? `填了“时点”后，会等到数据公布后的第一个${left.hour}再发。` : '如填“时点”（如 09:00），则等到数据公布后的第一个该时刻再发，多半是周五。'}`;
        case 'dailyDays':
          return posting('zh-CN').noWeekday.daily;
        case 'boardTime':
          return '看板不能指定日期或时刻：有新数据就会更新。';
        case 'alertTime':
          return '提醒不能指定日期或时刻：满足条件的数据一公布就会发出。';
        case 'otherSeries':
          return '每周的消息只讲准备金及其变动原因。隔夜逆回购、常备回购、SOFR、EFFR和财政部账户在每日一报里：/daily on。';
        case 'channel':
          return `消息发在输入命令的频道，或“频道”选项所选的频道：请在${left.name}里输入，或在“频道”里选${left.name}。`;
        case 'role':
          return '要提及的身份组，在“身份组”选项里选。';
      }
    },
  }),
  'zh-TW': () => ({
    leftOut: (left) => {
      switch (left.kind) {
        case 'weeklyTime':
          return `${posting('zh-TW').noWeekday.weekly}${left.hour ? `填了「時點」後，會等到資料公布後的第一個${left.hour}再發。` : '如填「時點」（如 09:00），則等到資料公布後的第一個該時刻再發，多半是週五。'}`;
        case 'dailyDays':
          return posting('zh-TW').noWeekday.daily;
        case 'boardTime':
          return '看板不能指定日期或時刻：有新資料就會更新。';
        case 'alertTime':
          return '提醒不能指定日期或時刻：符合條件的資料一公布就會發出。';
        case 'otherSeries':
          return '每週的訊息只談準備金及其變動原因。隔夜附賣回、常備附買回、SOFR、EFFR與財政部帳戶在每日一報裡：/daily on。';
        case 'channel':
          return `訊息發在輸入指令的頻道，或「頻道」選項所選的頻道：請在${left.name}裡輸入，或在「頻道」裡選${left.name}。`;
        case 'role':
          return '要提及的身分組，在「身分組」選項裡選。';
      }
    },
  }),
});
