import { type Json, list, record, text } from '../json.ts';
import type { State } from '../state/state.ts';
import { NotOffered, type Place } from './interaction.ts';
import { addResolved, type Resolved, type ResolvedKind, whyNotPicked } from './resolved.ts';

const STRING_SELECT = 3;
const MENTIONABLE_SELECT = 7;
const kinds: Readonly<Record<number, ResolvedKind>> = { 5: 'user', 6: 'role', 8: 'channel' };

/** Whether a component is a select. */
export const isSelect = ({ type }: Json): boolean =>
  type === STRING_SELECT || type === MENTIONABLE_SELECT || Number(type) in kinds;

/** The values a select has before anybody touches it. */
export const defaultValues = (select: Json): readonly string[] =>
  select.type === STRING_SELECT
    ? list(select.options)
        .map(record)
        .filter((option) => option.default === true)
        .map(({ value }) => text(value))
    : list(select.default_values).map((value) => text(record(value).id));

/** What a select's values are, each by its value, or its label; what they stand for goes into `resolved`. */
export const pickValues = (
  select: Json,
  given: readonly string[],
  { place, state, resolved }: { readonly place: Place; readonly state: State; readonly resolved: Resolved },
): readonly string[] => {
  const name = text(select.placeholder) || text(select.custom_id);
  const [least, most] = [Number(select.min_values ?? 1), Number(select.max_values ?? 1)];
  if (given.length < least || given.length > most)
    throw new NotOffered(`${name} takes ${least} to ${most} values, not ${given.length}`);
  if (select.type === STRING_SELECT) return given.map((value) => optionValue(select, name, value));
  for (const id of given) {
    const kind = kinds[Number(select.type)] ?? (state.users.has(id) ? 'user' : 'role');
    const wrong = whyNotPicked(kind, id, place, state, list(select.channel_types));
    if (wrong) throw new NotOffered(`${name}: ${wrong}`);
    addResolved(resolved, kind, id, place, state);
  }
  return given;
};

const optionValue = (select: Json, name: string, given: string): string => {
  const options = list(select.options).map(record);
  const option = options.find(({ value }) => value === given) ?? options.find(({ label }) => label === given);
  if (!option) throw new NotOffered(`${name} has no ${given}, only ${options.map(({ value }) => value).join(', ')}`);
  return text(option.value);
};
