import type { ReadyIntent } from './all-intents.ts';
import type { QuestionReading } from './question-reading.ts';
import { saysOfPost } from './setup-posts.ts';
import { settingsOf } from './setup-settings.ts';
import { LEANS, type Slots } from './slots.ts';

/** Whether a question wants posts, or something of a server, set up: nothing but a further setting follows on it. */
export const setsUp = ({ intent }: QuestionReading): boolean =>
  intent === 'weekly-post' || intent === 'server-settings';

/** "Actually mondays only", "in simplified chinese pls": what was to be set up, with that changed; nothing where no setting is named. */
export const setFurther = (before: QuestionReading, own: Slots): QuestionReading | undefined => {
  const isOther = own.series.length > 0 || own.time.events.length > 0 || ASKS.test(own.text);
  if (!setsUp(before) || isOther || own.text.trim().length > LEANS) return undefined;
  const says = before.intent === 'weekly-post' ? saysOfPost(own.text) : Object.keys(settingsOf(own).args).length > 0;
  return says ? { ...before, slots: own, amends: before } : undefined;
};

/** What opens like this asks for something else. */
const ASKS =
  /^ ?(?:(?:so|and|but|ok) )*(?:why|when|who|how (?:much|many|far|high|low|big|come)|did|has|have|is|are|was|were|does|do)\b|为什么|为何|为啥|什么时候|何时|多少/;

/** What is set up once more amends what was. */
export const again = (
  before: QuestionReading | undefined,
  { name }: ReadyIntent,
): Pick<QuestionReading, 'intent' | 'amends'> =>
  before && setsUp(before) && before.intent === name ? { intent: name, amends: before } : { intent: name };
