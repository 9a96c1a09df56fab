import type { CommandCall } from '../values/answer.ts';
import { timeZones } from '../values/time-zone.ts';
import type { Slots } from './slots.ts';

/** The language a text names, as an option has it. */
export const languageIn = (text: string): string | undefined => LANGUAGES.find(([, said]) => said.test(text))?.[0];

const LANGUAGES: readonly (readonly [language: string, said: RegExp])[] = [
  [
    'zh-TW',
    /\b(?:traditional(?: chinese)?|zh-tw)\b|\b(?:taipei|taiwan)\b.*\bchinese\b|\bchinese\b.*\b(?:taipei|taiwan)\b|台(?:湾|北).*中文|繁体|正体|繁中/,
  ],
  ['zh-CN', /\b(?:simplified(?: chinese)?|chinese|zh-cn|mandarin)\b|简体|简中|中文/],
  ['en', /\benglish\b|英文|英语/],
];

/** The theme a text names. */
export const themeIn = (text: string): string | undefined =>
  DARK.test(text) ? 'dark' : LIGHT.test(text) ? 'light' : undefined;

/** Each asker's own language. */
const OWN =
  /\b(?:their|his|her|your|(?:the |each |every )?(?:asker|person|user|member)'?s|whoever asks'?) own language\b|\blanguage (?:that |which )?(?:they|people|each|the asker|the person|whoever) (?:\w+ )?(?:writes?|asks?|types?|uses?|speaks?)\b|(?:各自|自己|提问者|提问的人|问的人|发问者|对方|各人)(?:自己)?(?:所用)?的?语言|(?:语言|语系).{0,8}(?:跟|随|按|依|照).{0,6}(?:各自|自己|提问|发问|使用者|用户|每个?人|问的人)|各说各的/;
const DARK = /\bdark\b|深色|暗色|黑底/;
const LIGHT =
  /\blight (?:mode|theme|charts?|colou?rs?|background)\b|\b(?:charts?|pictures?)\b.{0,24}\blight\b|\bwhite\b|浅色|亮色|白底/;
const PRIVATE =
  /\bonly (?:by |to |for )?(?:the (?:asker|person)|whoever|those|he|she|they)\b|\bprivate(?:ly)?\b|\bjust the asker\b|(?:只|仅)(?:有|给|让|限)?(?:提问|问|发问|本人)|\bin private\b|\bby dm\b|\b(?:hide|hidden)\b|\b(?:not|don'?t|no ?one|nobody|without) .{0,20}\b(?:everybody|everyone|all|others|else|public)\b|\bonly (?:i|me|visible to (?:me|the (?:asker|person|one)))\b|\bonly visible to\b|私下|私密|私讯|私信|私聊|隐藏|藏起来|不公开|(?:不想?|别|不要|不能|不给|避免)(?:让|要|给)?(?:所有人|大家|每个人|别人|其他人|人).{0,6}看|(?:只|仅)(?:有|给|让)?(?:我|自己|本人).{0,4}看/;
const PUBLIC =
  /\b(?:everybody|everyone|all) .{0,16}\b(?:see|read)s?\b|\bvisible (?:to|for) (?:everybody|everyone|all)\b|(?:所有人|大家|每个人|全员)(?:都)?可见|\bpublic(?:ly)?\b|公开|(?:所有人|大家|每个人).{0,8}看/;
const POSTED =
  /图表?.{0,16}(?:贴|发|分享)|\b(?:post|share)(?:ing|ed)?\b.{0,16}\bcharts?\b|\bcharts?\b.{0,24}\b(?:post|share)|(?:贴|发|分享).{0,6}图/;
const EVERYBODY = /\b(?:everybody|everyone|anybody|anyone|all members|members)\b|所有人|每个人|大家|任何人|成员|谁都/;

const STAFF =
  /\bonly (?:the )?(?:mods?|moderators?|admins?|staff)\b|(?:只|仅|限)[^,，。]{0,4}(?:管理员|管理者|版主|群主|小编)|(?:别|不|禁止|不许|不准|不能)[^,，。]{0,4}(?:普通)?(?:成员|所有人|大家|任何人|群友)/;

/** What somebody wants set for a server, as the options of `/settings`; the command alone where none is plain. */
export const settingsOf = ({ text }: Slots): CommandCall => {
  const language = OWN.test(text) ? 'own' : languageIn(text);
  const theme = themeIn(text);
  const charts = POSTED.test(text)
    ? EVERYBODY.test(text) && !STAFF.test(text)
      ? 'everyone'
      : 'moderators'
    : undefined;
  const answers = charts ? undefined : PRIVATE.test(text) ? 'private' : PUBLIC.test(text) ? 'public' : undefined;
  const zone = zoneIn(text);
  return {
    command: 'settings',
    args: {
      ...(language && { language }),
      ...(theme && { theme }),
      ...(answers && { answers }),
      ...(charts && { charts }),
      ...(zone && { 'time-zone': zone }),
    },
  };
};

const CITIES: Readonly<Record<string, string>> = {
  台北: 'Asia/Taipei',
  台湾: 'Asia/Taipei',
  上海: 'Asia/Shanghai',
  北京: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  香港: 'Asia/Hong_Kong',
  新加坡: 'Asia/Singapore',
  东京: 'Asia/Tokyo',
  纽约: 'America/New_York',
  伦敦: 'Europe/London',
  美东: 'America/New_York',
  'eastern time': 'America/New_York',
  'ny time': 'America/New_York',
};

/** The time zone of a city that is named. */
export const zoneIn = (text: string): string | undefined =>
  Object.entries(CITIES).find(([city]) => text.includes(city))?.[1] ??
  timeZones.find((zone) => {
    const city = zone.split('/').at(-1)!.replaceAll('_', ' ').toLowerCase();
    return new RegExp(`\\b${city}\\b`).test(text);
  });
