import { seriesByCode } from '../series/catalog.ts';
import { periodOf } from '../series/period.ts';
import { day } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import type { Takes, TroubleKey, Troubles } from '../values/trouble.ts';
import { nameInside } from './english-name.ts';
import type { Format } from './format.ts';
import { lapse } from './lapse.ts';
import { optionName } from './option-names.ts';
import { shared } from './shared.ts';
import { typed } from './typed.ts';
import { words } from './words.ts';

/** The first day held, or the quarter it stands for. */
const firstOf = (code: string, isoDay: string): string => {
  const id = seriesByCode(code);
  return id ? periodOf(id, day(isoDay)) : isoDay;
};

/** A series as a sentence calls it. */
const named = (code: string, locale: Locale): string => {
  const id = seriesByCode(code);
  if (!id) return code;
  const { short } = shared(locale).series[id];
  return locale === 'en' ? nameInside(short) : short;
};

/** An option as a language calls it. */
const called = (option: string, locale: Locale): string => optionName(option, locale) ?? option;

type TroubleWords = { readonly [K in TroubleKey]: (detail: Troubles[K]) => string };

/** A number an option takes, for an example. */
const example = ({ min = 1 }: Extract<Takes, { kind: 'number' }>) => min;

const en = (f: Format): TroubleWords => {
  const takes = (one: Takes): string => {
    switch (one.kind) {
      case 'choice':
        return `one of ${one.choices.join(', ')}`;
      case 'number':
        return `a ${one.integer ? 'whole number' : 'number'}${one.min === undefined ? '' : ` from ${one.min}`}${one.max === undefined ? '' : ` to ${one.max}`}, for example ${example(one)}`;
      case 'text':
        return `at most ${one.max} characters`;
      case 'flag':
        return 'yes or no';
      case 'series':
        return 'names of series, for example SOFR, IORB';
      case 'channel':
        return 'a channel of this server';
      case 'role':
        return 'a role of this server';
    }
  };
  return {
    unknownCommand: ({ name }) => `There is no /${typed(name)}. Try /reserves, /qt, /srf or /calc-reserve.`,
    unknownOption: ({ name, options }) =>
      `There is no option “${typed(name)}” here. ${options.length > 0 ? `This command takes ${options.join(', ')}.` : 'This command takes none.'}`,
    badOption: ({ option, given, takes: what }) => `“${typed(given)}” does not fit: ${option} takes ${takes(what)}.`,
    missingOption: ({ option, example: fits }) => `Please fill in “${option}”, for example ${option}:${fits}.`,
    badLine: ({ part }) =>
      `I could not read “${typed(part)}”. Options are written name:value, for example /reserves range:1y.`,
    noData: ({ code }) => `There are no figures for ${named(code, 'en')} right now. Please try again in a few minutes.`,
    badAmount: ({ given }) =>
      `I could not read “${typed(given)}” as an amount. These would fit: 100m, $1.2bn, 1,000,000, 5千万, €1bn.`,
    ambiguousAmount: ({ given }) =>
      `“${typed(given)}” has two readings: 兆 is a trillion in Taiwan, Japan and Korea, a million in mainland China. Write 3tn, 3万亿 or 3m instead.`,
    badRatio: ({ given }) => `I could not read “${typed(given)}” as a ratio. Write 10% or 0.1, between 0 and 100%.`,
    badDate: ({ given }) => `I could not read “${typed(given)}” as a day. Write it as 2026-09-30.`,
    badLevel: ({ option, given, unit }) =>
      `“${typed(given)}” does not fit: ${option} takes ${{ usd: 'an amount, such as 2.8tn or 50bn', bp: 'basis points, such as 10 or -5', percent: 'a rate, such as 3.9%' }[unit]}, and one that can be reached here.`,
    notDollars: ({ option, given }) =>
      `“${typed(given)}” does not fit: ${option} takes US dollars here, as the figures are, for example 2.8tn or $50bn.`,
    noFigureThen: ({ day }) =>
      `There is no figure for ${f.day(day)}. Pick a later day, or ask without a date for the latest one.`,
    beforeFirst: ({ code, first, asked, pick }) => {
      const begin = `The figures held for ${named(code, 'en')} begin ${f.on(firstOf(code, first))}`;
      if (!pick) return `${begin}: too late for an answer as of ${f.day(asked)}.`;
      return `${begin}. Pick ${pick === first ? 'that day or a later one' : 'a later day'}, for example ${pick}.`;
    },
    dayAhead: ({ day, past }) => `${f.day(day)} is still to come. Pick a past day, for example ${past}.`,
    notAllowed: ({ permission }) => `This needs the permission “${permission}” in this channel.`,
    unknownSeries: ({ name }) =>
      `I know no series called “${typed(name)}”. Start typing a name and pick from the list: SOFR, IORB, reserves, ON RRP …`,
    tooManySeries: ({ most }) => `That is too much for one chart: name at most ${most} series.`,
    badLink: ({ given }) =>
      `“${typed(given)}” is not a link to a message. Right-click the message (or hold it), choose Copy Message Link, and paste it.`,
    otherServer: () => 'That message is not in this server, and I only reply to messages where I am asked.',
    unknownMessage: () => 'I could not find that message: it may be deleted, or in a channel one of us cannot see.',
    mayNotWrite: () => 'You may not write in that message’s channel, so I do not write there for you.',
    cannotPost: ({ permissions }) =>
      `I cannot reply there: I lack ${permissions.map((name) => shared('en').permissions[name]).join(', ')}. Grant it in the channel’s settings, then ask again.`,
    lockedThread: () => 'That thread is locked: a moderator has to open it again before anyone can reply there.',
    notPosted: ({ reason, code }) =>
      ({
        busy: 'It is being posted at this very moment: look in the channel.',
        blocked: 'Discord does not let me post there any more. /weekly show says why, and what clears it.',
        later: 'Discord did not answer, or not as it should. Try again in a minute.',
        refused: `Discord did not take the message${code ? ` (its code: ${code})` : ''}. Try another channel; if that does not help, tell whoever runs this bot.`,
      })[reason],
    postBlocked: ({ reason }) =>
      `I cannot post here: ${lapse('en').reasons[reason]}. Waiting does not help: fix that, then ask again.`,
    heldBack: ({ code }) =>
      `The latest figure of ${code} is contradicted by others of the same release, so I do not post it. It goes out as soon as the figures agree.`,
    serverOnly: () => 'This works in a server’s channel, not in a direct message.',
    placeOnly: () => 'This works in a channel of a server I am in, or in a direct message with me.',
    alreadyPosted: ({ link }) => `The latest reading is in this channel already: ${link}`,
    notSaved: () => 'Somebody else changed the settings at the same moment. Please try again.',
  };
};

const zhCN = (f: Format): TroubleWords => {
  const takes = (one: Takes): string => {
    switch (one.kind) {
      case 'choice':
        return `可选${one.choices.join('、')}`;
      case 'number':
        return `须为${one.min ?? ''}${one.min === undefined && one.max === undefined ? '' : '至'}${one.max ?? ''}的${one.integer ? '整数' : '数字'}，例如 ${example(one)}`;
      case 'text':
        return `最多${one.max}个字符`;
      case 'flag':
        return '只能填是或否（yes、no）';
      case 'series':
        return '须为序列名称，例如 SOFR、IORB';
      case 'channel':
        return '须为本服务器的频道';
      case 'role':
        return '须为本服务器的身份组';
    }
  };
  return {
    unknownCommand: ({ name }) => `没有 /${typed(name)} 这个命令。可以试试 /reserves、/qt、/srf 或 /calc-reserve。`,
    unknownOption: ({ name, options }) =>
      `这里没有“${typed(name)}”选项。${options.length > 0 ? `可用选项：${options.map((one) => called(one, 'zh-CN')).join('、')}。` : '此命令不带选项。'}`,
    badOption: ({ option, given, takes: what }) =>
      `“${typed(given)}”不适用：“${called(option, 'zh-CN')}”${takes(what)}。`,
    missingOption: ({ option, example: fits }) =>
      `请填写“${called(option, 'zh-CN')}”，例如 ${called(option, 'zh-CN')}:${fits}。`,
    badLine: ({ part }) => `没能读懂“${typed(part)}”。选项请写成“名称:值”，例如 /reserves range:1y。`,
    noData: ({ code }) => `目前没有${named(code, 'zh-CN')}的数据，请几分钟后再试。`,
    badAmount: ({ given }) => `没能把“${typed(given)}”读成金额。可以这样写：1亿、5千万、$1.2bn、€1bn、1,000,000。`,
    ambiguousAmount: ({ given }) =>
      `“${typed(given)}”有两种读法：“兆”在大陆常指百万，在台湾指万亿。请改写成“万亿”“亿”或“百万”，例如3万亿。`,
    badRatio: ({ given }) => `没能把“${typed(given)}”读成比率。请写 10% 或 0.1，范围在 0 到 100% 之间。`,
    badDate: ({ given }) => `没能把“${typed(given)}”读成日期。请写成 2026-09-30。`,
    badLevel: ({ option, given, unit }) =>
      `“${typed(given)}”不适用：“${called(option, 'zh-CN')}”须填这里可能达到的${{ usd: '金额，例如2.8万亿或500亿', bp: '基点数，例如10或-5', percent: '利率，例如3.9%' }[unit]}。`,
    notDollars: ({ option, given }) =>
      `“${typed(given)}”不适用：这里的数据以美元计，“${called(option, 'zh-CN')}”须填美元金额，例如2.8万亿美元。`,
    noFigureThen: ({ day }) => `${f.day(day)}没有数据。请选更晚的日期，或不填日期查询最新一期。`,
    beforeFirst: ({ code, first, asked, pick }) => {
      const begin = `这里收录的${named(code, 'zh-CN')}数据始于${f.day(firstOf(code, first))}`;
      if (!pick) return `${begin}，${f.day(asked)}当时还没有可用的数据。`;
      return `${begin}，请选${pick === first ? '这一天或' : ''}更晚的日期，例如 ${pick}。`;
    },
    dayAhead: ({ day, past }) => `${f.day(day)}还没有到，请选一个过去的日期，例如 ${past}。`,
    notAllowed: ({ permission }) => `需要在本频道拥有“${permission}”权限。`,
    unknownSeries: ({ name }) =>
      `没有叫“${typed(name)}”的序列。请输入名称并从列表中选择，例如 SOFR、IORB、准备金、隔夜逆回购。`,
    tooManySeries: ({ most }) => `一张图放不下这么多：最多填${most}个序列。`,
    badLink: ({ given }) =>
      `“${typed(given)}”不是消息链接。请右键点击（或长按）那条消息，选择“复制消息链接”，再粘贴过来。`,
    otherServer: () => '那条消息不在本服务器。我只能回复提问所在服务器里的消息。',
    unknownMessage: () => '找不到那条消息：它可能已被删除，或者在您或我看不到的频道里。',
    mayNotWrite: () => '您不能在那条消息所在的频道发言，因此我也不会替您发。',
    cannotPost: ({ permissions }) =>
      `无法在那里回复：我缺少${permissions.map((name) => shared('zh-CN').permissions[name]).join('、')}权限。请在频道设置中授予，然后再试一次。`,
    lockedThread: () => '那个子区已被锁定：管理员重新开放之后才能回复。',
    notPosted: ({ reason, code }) =>
      ({
        busy: '此刻正在发布，请到频道里查看。',
        blocked: 'Discord 已不让我在那里发消息。/weekly show 会说明原因和恢复办法。',
        later: 'Discord 没有回应，或回应异常。请稍后再试。',
        refused: `Discord 没有接受这条消息${code ? `（代码 ${code}）` : ''}。请换个频道；如仍不行，请告知本机器人的管理者。`,
      })[reason],
    postBlocked: ({ reason }) => `无法在这里发布：${lapse('zh-CN').reasons[reason]}。等待没有用，请先解决，再试一次。`,
    heldBack: ({ code }) => `${code} 的最新数值与同期公布的其他数据不符，因此暂不发布；数据吻合后会自动发出。`,
    serverOnly: () => '此功能只能在服务器频道中使用，私信中不可用。',
    placeOnly: () => '此功能只能在我所在服务器的频道里，或在与我的私信中使用。',
    alreadyPosted: ({ link }) => `最新一期已经在本频道：${link}`,
    notSaved: () => '刚才有人同时改动了设置，请再试一次。',
  };
};

const zhTW = (f: Format): TroubleWords => {
  const takes = (one: Takes): string => {
    switch (one.kind) {
      case 'choice':
        return `可選${one.choices.join('、')}`;
      case 'number':
        return `須為${one.min ?? ''}${one.min === undefined && one.max === undefined ? '' : '至'}${one.max ?? ''}的${one.integer ? '整數' : '數字'}，例如 ${example(one)}`;
      case 'text':
        return `最多${one.max}個字元`;
      case 'flag':
        return '只能填是或否（yes、no）';
      case 'series':
        return '須為數列名稱，例如 SOFR、IORB';
      case 'channel':
        return '須為這個伺服器的頻道';
      case 'role':
        return '須為這個伺服器的身分組';
    }
  };
  return {
    unknownCommand: ({ name }) => `沒有 /${typed(name)} 這個指令。可以試試 /reserves、/qt、/srf 或 /calc-reserve。`,
    unknownOption: ({ name, options }) =>
      `這裡沒有「${typed(name)}」選項。${options.length > 0 ? `可用選項：${options.map((one) => called(one, 'zh-TW')).join('、')}。` : '這個指令不帶選項。'}`,
    badOption: ({ option, given, takes: what }) =>
      `「${typed(given)}」不適用：「${called(option, 'zh-TW')}」${takes(what)}。`,
    missingOption: ({ option, example: fits }) =>
      `請填寫「${called(option, 'zh-TW')}」，例如 ${called(option, 'zh-TW')}:${fits}。`,
    badLine: ({ part }) => `讀不懂「${typed(part)}」。選項請寫成「名稱:值」，例如 /reserves range:1y。`,
    noData: ({ code }) => `目前沒有${named(code, 'zh-TW')}的資料，請幾分鐘後再試。`,
    badAmount: ({ given }) => `無法將「${typed(given)}」解讀為金額。可以這樣寫：1億、5千萬、$1.2bn、€1bn、1,000,000。`,
    ambiguousAmount: ({ given }) =>
      `「${typed(given)}」有兩種讀法：「兆」在臺灣指萬億，在中國大陸常指百萬。請改寫成「億」或「百萬」，例如3萬億。`,
    badRatio: ({ given }) => `無法將「${typed(given)}」解讀為比率。請寫 10% 或 0.1，範圍在 0 到 100% 之間。`,
    badDate: ({ given }) => `無法將「${typed(given)}」解讀為日期。請寫成 2026-09-30。`,
    badLevel: ({ option, given, unit }) =>
      `「${typed(given)}」不適用：「${called(option, 'zh-TW')}」須填這裡可能達到的${{ usd: '金額，例如2.8兆或500億', bp: '基點數，例如10或-5', percent: '利率，例如3.9%' }[unit]}。`,
    notDollars: ({ option, given }) =>
      `「${typed(given)}」不適用：這裡的資料以美元計，「${called(option, 'zh-TW')}」須填美元金額，例如2.8兆美元。`,
    noFigureThen: ({ day }) => `${f.day(day)}沒有資料。請選較晚的日期，或不填日期查詢最新一期。`,
    beforeFirst: ({ code, first, asked, pick }) => {
      const begin = `這裡收錄的${named(code, 'zh-TW')}資料始於${f.day(firstOf(code, first))}`;
      if (!pick) return `${begin}，${f.day(asked)}當時還沒有可用的資料。`;
      return `${begin}，請選${pick === first ? '這一天或' : ''}更晚的日期，例如 ${pick}。`;
    },
    dayAhead: ({ day, past }) => `${f.day(day)}還沒有到，請選一個過去的日期，例如 ${past}。`,
    notAllowed: ({ permission }) => `需要在本頻道擁有「${permission}」權限。`,
    unknownSeries: ({ name }) =>
      `沒有叫「${typed(name)}」的數列。請輸入名稱並從清單中挑選，例如 SOFR、IORB、準備金、隔夜附賣回。`,
    tooManySeries: ({ most }) => `一張圖放不下這麼多：最多填${most}個數列。`,
    badLink: ({ given }) =>
      `「${typed(given)}」不是訊息連結。請在那則訊息上按右鍵（或長按），選「複製訊息連結」，再貼過來。`,
    otherServer: () => '那則訊息不在這個伺服器。我只能回覆提問所在伺服器裡的訊息。',
    unknownMessage: () => '找不到那則訊息：可能已被刪除，或者在您或我看不到的頻道裡。',
    mayNotWrite: () => '您不能在那則訊息所在的頻道發言，因此我也不會代發。',
    cannotPost: ({ permissions }) =>
      `無法在那裡回覆：我缺少${permissions.map((name) => shared('zh-TW').permissions[name]).join('、')}權限。請在頻道設定中授予，然後再試一次。`,
    lockedThread: () => '那個討論串已被鎖定：管理員重新開放之後才能回覆。',
    notPosted: ({ reason, code }) =>
      ({
        busy: '此刻正在發布，請到頻道裡查看。',
        blocked: 'Discord 已不讓我在那裡發訊息。/weekly show 會說明原因與恢復方式。',
        later: 'Discord 沒有回應，或回應異常。請稍後再試。',
        refused: `Discord 沒有接受這則訊息${code ? `（代碼 ${code}）` : ''}。請換個頻道；若仍不行，請告知這個機器人的管理者。`,
      })[reason],
    postBlocked: ({ reason }) =>
      `無法在這裡發布：${lapse('zh-TW').reasons[reason]}。等候無濟於事，請先排除這個問題，再試一次。`,
    heldBack: ({ code }) => `${code} 的最新數值與同期公布的其他資料不符，因此暫不發布；資料吻合後會自動發出。`,
    serverOnly: () => '此功能只能在伺服器頻道使用，私訊中不適用。',
    placeOnly: () => '此功能只能在我所在伺服器的頻道裡，或在與我的私訊中使用。',
    alreadyPosted: ({ link }) => `最新一期已經在本頻道：${link}`,
    notSaved: () => '剛才有人同時更改了設定，請再試一次。',
  };
};

/** What is said of each trouble, in a language; what somebody typed is said back as `typed`. */
export const troubleWords = words(en).and({ 'zh-CN': zhCN, 'zh-TW': zhTW });
