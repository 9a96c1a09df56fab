import type { ReadyIntent } from './all-intents.ts';
import type { QuestionReading } from './question-reading.ts';
import { saysOfPost } from './setup-posts.ts';
import { settingsOf, themeIn } from './setup-settings.ts';
import { LEANS, type Slots } from './slots.ts';

/** Whether a question wants posts, or something of a server, set up: nothing but a further setting follows on it. */
export const setsUp = ({ intent }: QuestionReading): boolean =>
  intent === 'weekly-post' || intent === 'server-settings';

/** "Actually mondays only", "in simplified chinese pls": what was to be set up, with that changed; nothing where no setting is named. */
export const setFurther = (before: QuestionReading, own: Slots): QuestionReading | undefined => {
  const isOther =
    own.series.length > 0 || own.time.events.length > 0 || [ASKS, ALERTS].some((word) => word.test(own.text));
  if (!setsUp(before) || isOther || own.text.trim().length > LEANS) return undefined;
  const says = before.intent === 'weekly-post' ? saysOfPost(own.text) : Object.keys(settingsOf(own).args).length > 0;
  return says ? { ...before, slots: own, amends: before } : undefined;
};

/** What opens like this asks for something else. */
const ASKS =
  /^ ?(?:(?:so|and|but|ok) )*(?:why|when|who|how (?:much|many|far|high|low|big|come)|did|has|have|is|are|was|were|does|do)\b|为什么|为何|为啥|什么时候|何时|多少/;

/** "Turn off my alerts" is of no post. */
const ALERTS = /\balerts?\b|提醒|预警|警报|警示|告警/;

/** "Dark mode please" after an answer is of its picture, unless all of them are to be so. */
export const isOfItsPicture = ({ name }: ReadyIntent, { text }: Slots): boolean =>
  name === 'server-settings' && themeIn(text) !== undefined && !LASTING.test(text);
const LASTING =
  /\b(?:always|from (?:now|here)|going forward|in future|default|all|every|server|guild|channel|charts(?! in\b))\b|以后|今后|往后|从现在|默认|预设|一律|都|所有|全部|服务器|伺服器|群/;

/** What is set up once more amends what was. */
export const again = (
  before: QuestionReading | undefined,
  { name }: ReadyIntent,
): Pick<QuestionReading, 'intent' | 'amends'> =>
  before && setsUp(before) && before.intent === name ? { intent: name, amends: before } : { intent: name };
