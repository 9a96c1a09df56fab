import type { Slots } from './slots.ts';

const DOWN =
  /\b(?:fall|fell|drop|declin|down\b|plung|tank|sink|slid|crash|decreas|lower|tumbl|slump|dip|shrink|shrank|los(?:e|es|t|ing)\b)|降|跌|减|掉|少了|少(?=[ \d])|下滑|回落|走低|缩水|缩小|收缩|变小|[砍缩](?=了|掉|得?最)/;
const UP =
  /\b(?:rise|rose|rising|jump|surge|shoot|shot|spike|(?<!\b(?:take|taken|taking|make|made|set|pick|picked)[- ])up\b(?! to\b)|increas|higher|climb|grow|grew|gain|went up|winning)|涨|升|增|飙|多了|多(?=[ \d])|走高|扩(?:大|张|表了)|膨胀|变大/;

/** Which way a question takes something to have moved; undefined where it says neither or both. */
export const wayIn = (text: string): string | undefined => {
  const [down, up] = [DOWN.test(text), UP.test(text)];
  return down === up ? undefined : up ? 'up' : 'down';
};

const LONGEST = /\b(?:longest|record|most|ever|best|worst|streaks?|max(?:imum)?)\b|最|纪录|曾|历史/;
const RUNS: Readonly<Record<string, string>> = { up: 'above', down: 'below' };

/** Options filled by which way something moved. */
export const WAY_FILLERS: Readonly<Record<string, (slots: Slots) => string | undefined>> = {
  moved: ({ text }) => wayIn(text),
  waySide: ({ text }) => (wayIn(text) === 'up' ? 'above' : 'below'),
  // "How many weeks in a row" asks for the run that lasts, unless the longest is named or another time.
  runTold: ({ text, time }) => (time.grain !== undefined || LONGEST.test(text) ? undefined : 'now'),
  // A run without a level is one of rises or of falls.
  streakSide: ({ side, text }) => side ?? RUNS[wayIn(text) ?? ''],
};
