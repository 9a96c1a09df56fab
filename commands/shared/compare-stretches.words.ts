import type { Quantity } from '../../src/values/quantity.ts';
import { isPlural, nameAtHead, nameInside } from '../../src/words/english-name.ts';
import { words } from '../../src/words/words.ts';

/** What is told of a stretch: how it is named in a sentence, the value, and the day of an extreme. */
type Told = { readonly when: string; readonly value: Quantity; readonly day?: string };
/** By how much one is past the other, and in which stretch it is more. */
type More = { readonly by: Quantity; readonly when: string };

/** Two stretches of one series beside each other. */
export default words((f) => {
  const moved = ({ value }: Told) =>
    value.value === 0 ? 'held still' : `${value.value < 0 ? 'fell' : 'rose'} ${f.size(value)}`;
  const beside = (by: Quantity) => (by.value === 0 ? 'the same' : `${f.size(by)} ${by.value < 0 ? 'lower' : 'higher'}`);
  const dated = ({ value, day }: Told) => `${f.show(value)}${day ? f.aside(f.day(day)) : ''}`;
  return {
    moved: (name: string, one: Told, two: Told, more: More | undefined) =>
      `${nameAtHead(name)} ${moved(one)} ${one.when} and ${moved(two)} ${two.when}${more ? `: ${f.size(more.by)} more ${more.when}` : ''}.`,
    averaged: (name: string, one: Told, two: Told, by: Quantity) =>
      `${nameAtHead(name)} averaged ${f.show(one.value)} ${one.when} and ${f.show(two.value)} ${two.when}: ${beside(by)}.`,
    extreme: (isHighest: boolean, name: string, one: Told, two: Told, by: Quantity) =>
      `The ${isHighest ? 'highest' : 'lowest'} ${isPlural(name) ? 'of ' : 'figure of '}${nameInside(name)} was ${dated(one)} ${one.when} and ${dated(two)} ${two.when}: ${beside(by)}.`,
    title: (short: string, one: Told, two: Told) =>
      `${short}: ${f.show(one.value)} ${one.when}, ${f.show(two.value)} ${two.when}`,
    table: (one: string, two: string) => `${one} and ${two}`,
    columns: (one: string, two: string) => ['', one, two, 'Difference'],
    rows: { change: 'Change', average: 'Average', highest: 'Highest', lowest: 'Lowest' },
    difference: 'Difference',
    /** Which part of a stretch is told, where figures are held of no more. */
    part: (from: string | undefined, to: string | undefined) =>
      f.aside(
        from && to
          ? `${f.monthDay(from)} – ${f.monthDay(to)}`
          : from
            ? `from ${f.monthDay(from)}`
            : `to ${f.monthDay(to!)}`,
      ),
    heldOf: (name: string, from: string, to: string) =>
      `Of ${name}, figures are held from ${f.day(from)} to ${f.day(to)} only: all that is told of it is of those days.`,
    /** What is told of the stretch that has figures, after the one that has none is named. */
    other: (row: string, one: Told) => {
      const when = `${one.when[0]!.toUpperCase()}${one.when.slice(1)}`;
      return ` ${when} the ${row.toLowerCase()} was ${dated(one)}.`;
    },
    reckoned:
      'A change runs from the last figure before the stretch to its last one; an average is over the figures in it.',
    overlap: (one: string, two: string) =>
      `${one} and ${two} are one stretch of time. Name two different ones, such as 2022 and 2023.`,
  };
}).and({
  'zh-CN': (f) => {
    const verb = (value: Quantity, [less, more]: readonly [string, string]) => (value.value < 0 ? less : more);
    const moved = ({ value }: Told) =>
      value.value === 0
        ? '持平'
        : `${verb(value, value.unit === 'usd' ? ['减少', '增加'] : ['下降', '上升'])}${f.size(value)}`;
    const beside = (by: Quantity) => (by.value === 0 ? '两者相同' : `后者${by.value < 0 ? '低' : '高'}${f.size(by)}`);
    const dated = ({ value, day }: Told) => `${f.show(value)}${day ? f.aside(f.day(day)) : ''}`;
    return {
      moved: (name, one, two, more) =>
        `${name}${one.when}${moved(one)}，${two.when}${moved(two)}${more ? `，${more.when}多${verb(one.value, one.value.unit === 'usd' ? ['减', '增'] : ['降', '升'])}${f.size(more.by)}` : ''}。`,
      averaged: (name, one, two, by) =>
        `${name}${one.when}平均为${f.show(one.value)}，${two.when}平均为${f.show(two.value)}，${beside(by)}。`,
      extreme: (isHighest, name, one, two, by) =>
        `${name}${one.when}${isHighest ? '最高' : '最低'}为${dated(one)}，${two.when}为${dated(two)}，${beside(by)}。`,
      title: (short, one, two) => `${short}：${one.when}${f.show(one.value)}，${two.when}${f.show(two.value)}`,
      table: (one, two) => `${one}与${two}`,
      columns: (one, two) => ['', one, two, '相差'],
      rows: { change: '变动', average: '均值', highest: '最高', lowest: '最低' },
      difference: '相差',
      part: (from, to) =>
        f.aside(
          from && to
            ? `${f.monthDay(from)}至${f.monthDay(to)}`
            : from
              ? `${f.monthDay(from)}起`
              : `至${f.monthDay(to!)}`,
        ),
      heldOf: (name, from, to) => `${name}仅有${f.day(from)}至${f.day(to)}的数据，所列各项均按这段时间计算。`,
      other: (row, one) => `${one.when}${row}为${dated(one)}。`,
      reckoned: '变动从该段之前最后一期算到该段最后一期；均值取该段内各期。',
      overlap: (one, two) => `${one}与${two}是同一段时间。请给出两段不同的时间，如 2022 和 2023。`,
    };
  },
  'zh-TW': (f) => {
    const verb = (value: Quantity, [less, more]: readonly [string, string]) => (value.value < 0 ? less : more);
    const moved = ({ value }: Told) =>
      value.value === 0
        ? '持平'
        : `${verb(value, value.unit === 'usd' ? ['減少', '增加'] : ['下降', '上升'])}${f.size(value)}`;
    const beside = (by: Quantity) => (by.value === 0 ? '兩者相同' : `後者${by.value < 0 ? '低' : '高'}${f.size(by)}`);
    const dated = ({ value, day }: Told) => `${f.show(value)}${day ? f.aside(f.day(day)) : ''}`;
    return {
      moved: (name, one, two, more) =>
        `${name}${one.when}${moved(one)}，${two.when}${moved(two)}${more ? `，${more.when}多${verb(one.value, one.value.unit === 'usd' ? ['減', '增'] : ['降', '升'])}${f.size(more.by)}` : ''}。`,
      averaged: (name, one, two, by) =>
        `${name}${one.when}平均為${f.show(one.value)}，${two.when}平均為${f.show(two.value)}，${beside(by)}。`,
      extreme: (isHighest, name, one, two, by) =>
        `${name}${one.when}${isHighest ? '最高' : '最低'}為${dated(one)}，${two.when}為${dated(two)}，${beside(by)}。`,
      title: (short, one, two) => `${short}：${one.when}${f.show(one.value)}，${two.when}${f.show(two.value)}`,
      table: (one, two) => `${one}與${two}`,
      columns: (one, two) => ['', one, two, '相差'],
      rows: { change: '變動', average: '均值', highest: '最高', lowest: '最低' },
      difference: '相差',
      part: (from, to) =>
        f.aside(
          from && to
            ? `${f.monthDay(from)}至${f.monthDay(to)}`
            : from
              ? `${f.monthDay(from)}起`
              : `至${f.monthDay(to!)}`,
        ),
      heldOf: (name, from, to) => `${name}僅有${f.day(from)}至${f.day(to)}的資料，所列各項均按這段期間計算。`,
      other: (row, one) => `${one.when}${row}為${dated(one)}。`,
      reckoned: '變動從該段之前最後一期算到該段最後一期；均值取該段內各期。',
      overlap: (one, two) => `${one}與${two}是同一段時間。請給出兩段不同的時間，如 2022 與 2023。`,
    };
  },
});
