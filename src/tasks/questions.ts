import { resolve } from 'node:path';
import type { KeptQuestion } from '../ask/keep-question.ts';
import { root } from '../bundle/root.ts';
import { createKeptQuestions } from '../storage/kept-questions.ts';
import { openStore } from '../storage/store.ts';
import type { Task } from './task.ts';

const line = ({ question, after, locale, kind, at }: KeptQuestion, i: number): string =>
  `${String(i + 1).padStart(4)}  ${at.slice(0, 10)}  ${kind.padEnd(7)}  ${locale.padEnd(5)}  ${question.replace(/\s+/g, ' ')}${after ? `  (after: ${after.replace(/\s+/g, ' ')})` : ''}`;

/** A row for `test/questions`: what it should be read as is for a person to say. */
const row = ({ question, at, locale }: KeptQuestion): string =>
  JSON.stringify(
    { id: `kept.name-it.${locale}`, text: question, today: at.slice(0, 10), expect: [{ command: '/…', args: {} }] },
    undefined,
    2,
  );

const task: Task = {
  usage: 'questions [N | clear]',
  about: 'list the questions that were not understood (KEEP_QUESTIONS=on), or one as a row for test/questions',
  run: async ([which], print, settings) => {
    const { STORE_URL, DATA_DIR } = settings();
    const store = await openStore({ url: STORE_URL, dir: resolve(root, DATA_DIR), warn: print });
    try {
      const questions = createKeptQuestions(store);
      if (which === 'clear') {
        await questions.clear();
        print('No question is kept any more.');
        return 0;
      }
      const kept = await questions.list();
      if (which === undefined) {
        for (const [i, one] of kept.entries()) print(line(one, i));
        if (kept.length === 0) print('No question is kept. They are with KEEP_QUESTIONS=on, for a month.');
        return 0;
      }
      const one = kept[Number(which) - 1];
      print(one ? row(one) : `There is no question ${which}: ${kept.length} are kept.`);
      return one ? 0 : 2;
    } finally {
      await store.close();
    }
  },
};

export default task;
