import type { CommandCall } from '../values/answer.ts';
import { having } from './command-traits.ts';
import { callOf, type Opinion } from './question-kinds.ts';
import type { FoundTopic } from './topic-finder.ts';

/** So likely is an explanation where its topic is as likely as this: what was to be asked back about is told. */
const [SURE_WITH_ITS_TOPIC, SURE_OF_ITS_TOPIC] = [0.5, 0.7];

/** Words of a set-up stand in questions that are far likelier of another kind: "should I put the basis on", how to use an identity. */
export const isNoSetup = ({ best: [top], of }: Opinion): boolean =>
  top !== undefined && isOfNoSetup(top.kind) && top.likely >= FAR_LIKELIER && (of('help') ?? 1) <= NO_HELP;
const FIGURES = having('figures');
const isOfNoSetup = (kind: string): boolean => /^(?:explain$|decline:)/.test(kind) || FIGURES.has(callOf(kind).command);
const [FAR_LIKELIER, NO_HELP] = [0.9, 0.05];

/** The explanation both opinions are sure of: that one is wanted, and which. */
export const explained = ({ best: [top] }: Opinion, [topic]: readonly FoundTopic[]): CommandCall | undefined =>
  top?.kind === 'explain' &&
  topic !== undefined &&
  top.likely >= SURE_WITH_ITS_TOPIC &&
  (topic.likely ?? 0) >= SURE_OF_ITS_TOPIC
    ? { command: 'explain', args: { topic: topic.id } }
    : undefined;
