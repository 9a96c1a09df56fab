import type { Slots } from './slots.ts';
import { type FoundTopic, tokens } from './topic-finder.ts';

/** How far a yield or the mortgage rate is from another rate is a figure, of any two rates on a day; what tells two rates of a night apart is explained. */
export const isGapInFigures = ({ derived, series: ids, time }: Slots): boolean =>
  derived !== undefined &&
  (time.at !== undefined ||
    ids.some((id) => id === 'mortgage' || id === 'note10y' || id === 'bond30y' || id === 'bill3m'));

/** Whether a topic is what a few words are about. */
export const isTopicAlone = ({ cover, score }: FoundTopic, strong: boolean, text: string): boolean => {
  if (/^ ?(?:上次|上回|when was the last)/.test(text) && cover < 0.8) return false;
  if (/\b(?:it|they|them|that|those)\b|^ ?[那它]/.test(text) && (cover < 0.5 || tokens(text).length < 3)) return false;
  return (strong && (cover >= 0.2 || score >= 200)) || (cover >= 0.4 && score >= 40) || (cover >= 0.7 && score >= 20);
};
