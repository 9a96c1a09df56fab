import { type Locale, locales } from '../src/values/locale.ts';
import type { Preferences, ThemeName } from '../src/values/settings.ts';
import { type TimeZone, timeZones } from '../src/values/time-zone.ts';
import { words } from '../src/words/words.ts';
import posting, { languageNames } from './shared/posting.words.ts';

/** A time zone as a language calls it, with the name of a city in it. */
const zoneNames = (locale: Locale) =>
  Object.fromEntries(
    timeZones.map((timeZone) => {
      const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0);
      const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
      return [timeZone, timeZone === 'UTC' ? 'UTC' : `${name} (${timeZone})`];
    }),
  ) as Record<TimeZone, string>;

const zones = Object.fromEntries(locales.map((locale) => [locale, zoneNames(locale)])) as Record<
  Locale,
  Record<TimeZone, string>
>;

export default words(() => ({
  about: 'How I answer in this server: language, colours, who sees answers, who may post charts',
  options: {
    language: { about: 'Of what everybody sees', choices: { own: 'Each asker’s own', ...languageNames } },
    theme: { about: 'The colours of charts', choices: posting('en').themes },
    answers: { about: 'Who sees an answer', choices: { public: 'Everybody', private: 'Only who asked' } },
    charts: {
      about: 'Who may put a chart into a channel',
      choices: { moderators: 'Those who may manage messages', everyone: 'Everybody' },
    },
    'time-zone': { about: 'In which a day begins that is named without a time', choices: zones.en },
  },
  shown: 'This server’s settings. /settings changes them.',
  changed: 'Saved. From now on, in this server:',
  language: (language?: Locale) =>
    language
      ? `Answers everybody sees are in ${languageNames[language]}.`
      : 'Answers are in each asker’s own language.',
  theme: (theme: ThemeName) => `Charts are ${theme}.`,
  answers: (who: NonNullable<Preferences['answers']>): string =>
    who === 'public' ? 'Everybody sees the answers.' : 'Only who asked sees an answer.',
  charts: (who: NonNullable<Preferences['charts']>): string =>
    who === 'everyone'
      ? 'Everybody may put a chart into a channel.'
      : 'Those who may manage messages put charts into channels; a member’s chart is seen by them alone.',
  timeZone: (zone: TimeZone) => `Days begin at midnight, ${zones.en[zone]}.`,
})).and({
  'zh-CN': () => ({
    name: '设置',
    about: '我在本服务器怎么回答：语言、配色、谁能看到回答、谁能发图表',
    options: {
      language: { about: '所有人可见的回答用哪种语言', choices: { own: '随提问者', ...languageNames } },
      theme: { about: '图表的配色', choices: posting('zh-CN').themes },
      answers: { about: '谁能看到回答', choices: { public: '所有人', private: '仅提问者' } },
      charts: { about: '谁可以把图表发到频道', choices: { moderators: '可管理消息的人', everyone: '所有人' } },
      'time-zone': { about: '只写日期、不写时间时，一天从哪个时区的零点算起', choices: zones['zh-CN'] },
    },
    shown: '这是本服务器的设置，可用 /settings 更改。',
    changed: '已保存。今后在本服务器：',
    language: (language) =>
      language ? `所有人可见的回答使用${languageNames[language]}。` : '回答使用提问者各自的语言。',
    theme: (theme) => `图表使用${posting('zh-CN').themes[theme]}配色。`,
    answers: (who) => (who === 'public' ? '所有人都能看到回答。' : '回答只有提问者能看到。'),
    charts: (who) =>
      who === 'everyone'
        ? '所有人都可以把图表发到频道。'
        : '可管理消息的人可以把图表发到频道；其他成员的图表仅自己可见。',
    timeZone: (zone) => `一天从${zones['zh-CN'][zone]}零点算起。`,
  }),
  'zh-TW': () => ({
    name: '設定',
    about: '我在本伺服器怎麼回答：語言、配色、誰看得到回答、誰能發圖表',
    options: {
      language: { about: '所有人可見的回答用哪種語言', choices: { own: '隨提問者', ...languageNames } },
      theme: { about: '圖表的配色', choices: posting('zh-TW').themes },
      answers: { about: '誰看得到回答', choices: { public: '所有人', private: '僅提問者' } },
      charts: { about: '誰可以把圖表發到頻道', choices: { moderators: '可管理訊息的人', everyone: '所有人' } },
      'time-zone': { about: '只寫日期、不寫時間時，一天從哪個時區的凌晨零時算起', choices: zones['zh-TW'] },
    },
    shown: '這是本伺服器的設定，可用 /settings 更改。',
    changed: '已儲存。今後在本伺服器：',
    language: (language) =>
      language ? `所有人可見的回答使用${languageNames[language]}。` : '回答使用提問者各自的語言。',
    theme: (theme) => `圖表使用${posting('zh-TW').themes[theme]}配色。`,
    answers: (who) => (who === 'public' ? '所有人都看得到回答。' : '回答只有提問者看得到。'),
    charts: (who) =>
      who === 'everyone'
        ? '所有人都可以把圖表發到頻道。'
        : '可管理訊息的人可以把圖表發到頻道；其他成員的圖表僅自己可見。',
    timeZone: (zone) => `一天從${zones['zh-TW'][zone]}凌晨零時算起。`,
  }),
});
