import type { PlumbingEvent } from '../measures/plumbing.ts';
import { EFFECT } from './common-cues.ts';
import { defineIntent, type Intent } from './intent.ts';

type PlumbingQuestion = Pick<Intent, 'cues' | 'not' | 'examples' | 'isSure'> & {
  readonly event: PlumbingEvent;
  /** Higher than the others' where an event is told by more words than theirs. */
  readonly rank?: number;
};

/** Declares a question about what one event does to balance sheets: how the event sounds, with any word for its effect. */
export const definePlumbing = ({ event, rank = 96, ...question }: PlumbingQuestion): Intent =>
  defineIntent({ rank, command: 'plumbing', also: EFFECT, args: { event, amount: '$amount' }, ...question });
