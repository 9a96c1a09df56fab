import type { Answer } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { formatIn } from '../../words/format.ts';
import doorWords from './door.words.ts';
import { leadOf } from './lead.ts';
import { fullLine, small, sourceLines, tableLines } from './lines.ts';
import { type MessageBody, pages } from './message.ts';

/** As many messages as one press brings at most: a whole answer to somebody who brought the bot along has five follow-ups. */
const MOST_PAGES = 5;

/** All that is known behind an answer, for whoever asked for it: the table, every figure with its day and code, notes, method and sources. */
export const detailPages = (answer: Answer): readonly MessageBody[] => {
  const locale = closest(answer.locale);
  const format = formatIn(locale);
  const { table, figures = [], more = '', notes = [], method = [], warnings = [], sources } = answer;
  const blocks = [
    [leadOf(answer)],
    table ? tableLines(table, format) : [],
    figures.map((figure) => fullLine(figure, format)),
    more === '' ? [] : more.split('\n'),
    [...warnings.map(({ text }) => text), ...notes, ...method].map((note) => `- ${note}`),
    sources.length > 0 ? [`**${doorWords(locale).sources}**`, ...sourceLines(answer).map(small)] : [],
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block]));
  return pages(answer, lines).slice(0, MOST_PAGES);
};
