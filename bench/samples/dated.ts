import type { Chart, ChartDraft, Line } from '../../src/values/chart.ts';
import type { Locale } from '../../src/values/locale.ts';
import { formatIn } from '../../src/words/format.ts';
import { events, phases, turns } from './background.ts';
import { lastDay, lineOf, stamped } from './parts.ts';
import type { Recipe } from './recipes.ts';

/** A recipe drawn from the bundled figures. */
export const dated = (recipe: Recipe, locale: Locale): Chart => {
  const { kind, title, subtitle, behind = [], levels, source } = recipe;
  const lines = recipe.lines.map(([id, from, more, to]) => lineOf(id, locale, from, more, to));
  const [first] = lines as [Line];
  const last = formatIn(locale).show({ value: first.points.at(-1)![1], unit: first.unit });
  const days = first.points.map(([isoDay]) => isoDay);
  const draft: ChartDraft = {
    ...{ kind, title: title(last)[locale], subtitle: subtitle[locale], lines },
    ...(behind.includes('phases') && { phases: phases(locale) }),
    ...(behind.includes('events') && { events: events(locale) }),
    ...(behind.includes('turns') && { marks: turns(days, locale) }),
    ...(levels && { levels: levels.map((level) => ({ ...level, label: level.label[locale] })) }),
  };
  return stamped(draft, locale, lastDay(first), source);
};
