import { typed } from '../src/words/typed.ts';
import { words } from '../src/words/words.ts';

/** What is said of a month: whether it is over, its FOMC statements, and the first one after it. */
type MonthSaid = {
  readonly isOver: boolean;
  /** The meeting is asked about, and told first. */
  readonly isOfMeeting: boolean;
  readonly statements?: readonly string[];
  readonly next?: string | undefined;
};

export default words((f) => ({
  about: 'What is published and decided next, and the days on which balances swing',
  options: {
    view: {
      about: 'Publications and decisions; scheduled drains and adds; or what such weeks did',
      choices: { next: 'What comes next', ahead: 'Drains and adds due', graded: 'What such weeks did' } as Readonly<
        Record<'next' | 'ahead' | 'graded', string>
      >,
    },
    days: { about: 'How many days ahead (1 to 120)' },
    month: { about: 'All of one month instead, as 2026-11' },
    tell: {
      about: 'What to tell first',
      choices: { h41: 'The next H.4.1', fomc: 'The next FOMC meeting', holidays: 'The next holidays' },
    },
  },
  lead: (h41: string, meeting?: string) =>
    `The next weekly reserves figures (H.4.1) are due on ${f.day(h41)}${meeting ? `; the next FOMC statement is on ${f.day(meeting)}` : ''}.`,
  meetingLead: (begins: string, statement: string) =>
    `The next FOMC meeting begins on ${f.day(begins)}; its statement is due on ${f.day(statement)}.`,
  holidaysLead: (next: string, others: readonly string[]) =>
    `The Federal Reserve Banks next close for a holiday on ${f.day(next)}, then on ${others
      .slice(0, -1)
      .map((one) => f.day(one))
      .join(', ')} and ${f.day(others.at(-1)!)}; on every other weekday until then they are open.`,
  nextHoliday: 'Next holiday',
  onSaturdays:
    'Of a holiday on a Saturday they keep none on the Friday; of one on a Sunday they are closed on the Monday.',
  /** All of a month. `statements` are missing where the record of meetings does not reach it. */
  monthLead: (month: string, h41: string, { isOver, isOfMeeting, statements, next }: MonthSaid) => {
    const is = isOver ? 'was' : 'is';
    const none = `there ${is} no FOMC statement${next ? `, the next one ${is} on ${f.day(next)}` : ''}`;
    const held = `the FOMC statement ${is} on ${(statements ?? []).map((one) => f.day(one)).join(' and ')}`;
    const said = statements?.length ? held : none;
    const figures = `the weekly reserves figures (H.4.1) ${isOver ? 'came' : 'come'} on ${h41}`;
    if (!statements) return `In ${month} ${figures}.`;
    return `In ${month} ${isOfMeeting ? `${said}; ${figures}` : `${figures}; ${said}`}.`;
  },
  daysOf: (days: readonly string[]) => {
    const [first, ...others] = days;
    return [f.monthDay(first!), ...others.map((day) => f.dayOfMonth(day))].join(', ');
  },
  monthTitle: (month: string) => `All of ${month}`,
  daysColumn: 'Days',
  swings: 'When balances swing',
  usualDays: 'Days are the usual ones, moved past holidays.',
  meetingsHeld: (from: string, to: string) =>
    `FOMC statements are on record here from ${f.day(from)} to ${f.day(to)}: of other months nothing is said of them.`,
  statement: 'FOMC statement',
  everyDay: (names: readonly string[]) => `On every business day: ${names.join('; ')}.`,
  badMonth: (given: string) => `“${typed(given)}” is no month. Write it as 2026-11.`,
  nextH41: 'Next H.4.1',
  nextSrf: 'Next standing repo results',
  nextMeeting: 'Next FOMC statement',
  title: (days: number) => (days === 1 ? 'The next day' : `The next ${f.number(days)} days`),
  columns: ['When', 'What', 'Kind'],
  kinds: { release: 'publication', meeting: 'decision', turn: 'calendar' },
  meeting: (begins: string) => `FOMC statement (the meeting begins on ${f.day(begins)})`,
  roughly: (what: string) => `${what}, roughly`,
  comma: ', ',
  operations:
    'Standing repo operations run from 8:15 to 8:30 and from 13:30 to 13:45 New York time on every business day; ON RRP results come at about 13:15.',
  holidays:
    'Daily publications are listed once. Times are the usual ones, moved past holidays; weekly posts go out when the figures have come, not by the clock.',
  more: (n: number) =>
    `${f.number(n)} more lines are left out: ask for fewer days, or for one month, as month:2026-12.`,
  noMeetings: 'The next FOMC meeting is not on record here.',
  board: 'Federal Reserve Board, FOMC calendar',
  explain: 'Why they matter',
})).and({
  'zh-CN': (f) => ({
    name: '日程',
    about: '接下来公布什么、决定什么，以及余额容易波动的日子',
    options: {
      view: {
        about: '公布与决定、既定的资金时点，或以往这类周的结果',
        choices: { next: '接下来的公布与决定', ahead: '既定的资金时点', graded: '以往这类周的结果' },
      },
      days: { about: '往后看多少天（1至120）' },
      month: { about: '改看某个月的全部，如 2026-11' },
      tell: { about: '先说什么', choices: { h41: '下期H.4.1', fomc: '下次FOMC会议', holidays: '接下来的假日' } },
    },
    lead: (h41, meeting) =>
      `下一期每周准备金数据（H.4.1）将于${f.day(h41)}公布${meeting ? `；下一次FOMC声明在${f.day(meeting)}` : ''}。`,
    holidaysLead: (next, others) =>
      `美联储各储备银行下一个休假日是${f.day(next)}，其后为${others.map((one) => f.day(one)).join('、')}；此间其他工作日照常营业。`,
    nextHoliday: '下一个休假日',
    onSaturdays: '假日逢周六，周五照常营业；逢周日，周一补休。',
    meetingLead: (begins, statement) => `下一次FOMC会议${f.day(begins)}开始，声明在${f.day(statement)}公布。`,
    monthLead: (month, h41, { isOver, isOfMeeting, statements, next }) => {
      const none = `当月没有FOMC声明${next ? `，下一次在${f.day(next)}` : ''}`;
      const said = statements?.length ? `FOMC声明在${statements.map((one) => f.day(one)).join('和')}` : none;
      const figures = `每周准备金数据（H.4.1）${isOver ? '已于' : '将于'}${h41}公布`;
      if (!statements) return `${month}的${figures}。`;
      return isOfMeeting ? `${month}：${said}；${figures}。` : `${month}的${figures}；${said}。`;
    },
    daysOf: ([first, ...others]) => [f.monthDay(first!), ...others.map((day) => f.dayOfMonth(day))].join('、'),
    monthTitle: (month) => `${month}全部日程`,
    daysColumn: '日期',
    swings: '余额易波动的日子',
    usualDays: '日期按通常的公布日，遇假日顺延。',
    meetingsHeld: (from, to) => `此处收录${f.day(from)}至${f.day(to)}的FOMC声明，其他月份不作说明。`,
    statement: 'FOMC声明',
    everyDay: (names) => `每个营业日：${names.join('；')}。`,
    badMonth: (given) => `“${typed(given)}”不是月份，请写成 2026-11。`,
    nextH41: '下期H.4.1',
    nextSrf: '下次常备回购结果',
    nextMeeting: '下次FOMC声明',
    title: (days) => `未来${f.number(days)}天`,
    columns: ['时间', '事项', '类别'],
    kinds: { release: '数据公布', meeting: '政策决定', turn: '特殊时点' },
    meeting: (begins) => `FOMC声明（会议${f.day(begins)}开始）`,
    roughly: (what) => `${what}（时间约略）`,
    comma: '、',
    operations: '常备回购每个营业日操作两次：纽约时间8:15至8:30、13:30至13:45；隔夜逆回购结果约在13:15公布。',
    holidays: '每日公布的数据只列一次。时间为通常的公布时间，遇假日顺延；每周推送以数据实际公布为准，不固定时间。',
    more: (n) => `另有${f.number(n)}行未列出，可缩短天数，或只看一个月，如“月份:2026-12”。`,
    noMeetings: '此处没有下一次FOMC会议的日期。',
    board: '美联储理事会，FOMC日程',
    explain: '为何重要',
  }),
  'zh-TW': (f) => ({
    name: '行事曆',
    about: '接下來公布什麼、決定什麼，以及餘額容易波動的日子',
    options: {
      view: {
        about: '公布與決定、既定的資金時點，或以往這類週的結果',
        choices: { next: '接下來的公布與決定', ahead: '既定的資金時點', graded: '以往這類週的結果' },
      },
      days: { about: '往後看多少天（1至120）' },
      month: { about: '改看某個月的全部，如 2026-11' },
      tell: { about: '先說什麼', choices: { h41: '下期H.4.1', fomc: '下次FOMC會議', holidays: '接下來的假日' } },
    },
    lead: (h41, meeting) =>
      `下一期每週準備金資料（H.4.1）將於${f.day(h41)}公布${meeting ? `；下一次FOMC聲明在${f.day(meeting)}` : ''}。`,
    holidaysLead: (next, others) =>
      `聯準會各準備銀行下一個休假日是${f.day(next)}，其後為${others.map((one) => f.day(one)).join('、')}；此間其他工作日照常營業。`,
    nextHoliday: '下一個休假日',
    onSaturdays: '假日逢週六，週五照常營業；逢週日，週一補休。',
    meetingLead: (begins, statement) => `下一次FOMC會議${f.day(begins)}開始，聲明在${f.day(statement)}公布。`,
    monthLead: (month, h41, { isOver, isOfMeeting, statements, next }) => {
      const none = `當月沒有FOMC聲明${next ? `，下一次在${f.day(next)}` : ''}`;
      const said = statements?.length ? `FOMC聲明在${statements.map((one) => f.day(one)).join('與')}` : none;
      const figures = `每週準備金資料（H.4.1）${isOver ? '已於' : '將於'}${h41}公布`;
      if (!statements) return `${month}的${figures}。`;
      return isOfMeeting ? `${month}：${said}；${figures}。` : `${month}的${figures}；${said}。`;
    },
    daysOf: ([first, ...others]) => [f.monthDay(first!), ...others.map((day) => f.dayOfMonth(day))].join('、'),
    monthTitle: (month) => `${month}全部行程`,
    daysColumn: '日期',
    swings: '餘額易波動的日子',
    usualDays: '日期為通常的公布日，遇假日順延。',
    meetingsHeld: (from, to) => `此處收錄${f.day(from)}至${f.day(to)}的FOMC聲明，其他月份不作說明。`,
    statement: 'FOMC聲明',
    everyDay: (names) => `每個營業日：${names.join('；')}。`,
    badMonth: (given) => `「${typed(given)}」不是月份，請寫成 2026-11。`,
    nextH41: '下期H.4.1',
    nextSrf: '下次常備附買回結果',
    nextMeeting: '下次FOMC聲明',
    title: (days) => `未來${f.number(days)}天`,
    columns: ['時間', '事項', '類別'],
    kinds: { release: '資料公布', meeting: '政策決定', turn: '特殊時點' },
    meeting: (begins) => `FOMC聲明（會議${f.day(begins)}開始）`,
    roughly: (what) => `${what}（時間約略）`,
    comma: '、',
    operations: '常備附買回每個營業日操作兩次：紐約時間8:15至8:30、13:30至13:45；隔夜附賣回結果約在13:15公布。',
    holidays: '每日公布的資料只列一次。時間為通常的公布時間，遇假日順延；每週貼文以資料實際公布為準，不固定時間。',
    more: (n) => `另有${f.number(n)}行未列出，可縮短天數，或只看一個月，如「月份:2026-12」。`,
    noMeetings: '此處沒有下一次FOMC會議的日期。',
    board: '聯邦準備理事會，FOMC行事曆',
    explain: '為何重要',
  }),
});
