import type { Ask, AskedQuestion } from '../ask/ask.ts';
import type { Draw } from '../ask/draw.ts';
import { closest } from '../values/locale.ts';
import { createUsageCount } from './usage-count.ts';

/** Asks on behalf of people, remembers which charts they want most, and draws those before they are asked for again. */
type Prerender = {
  readonly ask: Ask;
  /** New figures arrived: soon, once they have settled, the charts asked for most are drawn with them. */
  refresh(): void;
  stop(): void;
};

type PrerenderParts = {
  readonly ask: Ask;
  readonly draw: Draw;
  /** How many charts are drawn ahead. */
  readonly most?: number;
  /** How long after the last of several new figures drawing begins, in ms: a release brings many series at once. */
  readonly settle?: number;
};

export const createPrerender = ({ ask, draw, most = 8, settle = 5000 }: PrerenderParts): Prerender => {
  const popular = createUsageCount<AskedQuestion>();
  let timer: NodeJS.Timeout | undefined;

  const drawAhead = async () => {
    for (const question of popular.most(most)) {
      const { chart, locale } = await ask(question);
      // A chart that fails to draw is reported when somebody asks for it.
      if (chart) await draw(chart, closest(locale)).catch(() => {});
    }
  };

  return {
    async ask(question) {
      const answer = await ask(question);
      const { command, args = {}, locale } = question;
      if (answer.chart) popular.count({ command, args, ...(locale === undefined ? {} : { locale }) });
      return answer;
    },
    refresh() {
      clearTimeout(timer);
      timer = setTimeout(() => void drawAhead(), settle).unref();
    },
    stop: () => clearTimeout(timer),
  };
};
