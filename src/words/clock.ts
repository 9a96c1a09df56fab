import type { Locale } from '../values/locale.ts';

/** A moment as a clock on a wall shows it somewhere: the place, the day and the time. */
export type Clock = { readonly place: string; readonly day: string; readonly time: string };

const PLACES: Readonly<Record<string, readonly [hans: string, hant: string]>> = {
  'America/New_York': ['纽约（美国东部时间）', '紐約（美東時間）'],
  'Europe/London': ['伦敦', '倫敦'],
  'Europe/Paris': ['巴黎', '巴黎'],
  'Europe/Berlin': ['柏林', '柏林'],
  'Europe/Zurich': ['苏黎世', '蘇黎世'],
  'Asia/Dubai': ['迪拜', '杜拜'],
  'Asia/Singapore': ['新加坡', '新加坡'],
  'Asia/Hong_Kong': ['香港', '香港'],
  'Asia/Shanghai': ['北京', '北京'],
  'Asia/Taipei': ['台北', '台北'],
  'Asia/Tokyo': ['东京', '東京'],
  'Asia/Seoul': ['首尔', '首爾'],
  'Australia/Sydney': ['悉尼', '雪梨'],
};

/** What the clock shows in a time zone, by its IANA name. */
export const clockIn = (isoMoment: string, zone: string, locale: Locale): Clock => {
  const moment = new Date(isoMoment);
  const english =
    zone === 'America/New_York' ? 'New York (US Eastern time)' : zone.split('/').at(-1)!.replaceAll('_', ' ');
  const named = PLACES[zone];
  return {
    place: locale === 'en' || !named ? english : named[locale === 'zh-CN' ? 0 : 1],
    day: new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(moment),
    time: new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : 'en-GB', {
      timeZone: zone,
      hour: locale === 'en' ? 'numeric' : '2-digit',
      minute: '2-digit',
    })
      .format(moment)
      .replace('\u202F', ' '),
  };
};
