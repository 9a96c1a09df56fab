import { type Json, list, record, text } from '../json.ts';
import type { State } from '../state/state.ts';
import { everyComponent } from '../validate/components.ts';
import { defaultValues, isSelect, pickValues } from './component-data.ts';
import { NotOffered, type Place } from './interaction.ts';
import type { Resolved } from './resolved.ts';

/** What a member fills into a form's fields, by custom id: text, what is picked, whether it is ticked. */
export type FormValues = Readonly<Record<string, string | readonly string[] | boolean>>;

type Filling = {
  readonly values: FormValues;
  readonly place: Place;
  readonly state: State;
  readonly resolved: Resolved;
};

const [ROW, TEXT_INPUT, TEXT_DISPLAY, LABEL] = [1, 4, 10, 18];
const [RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX] = [21, 22, 23];
/** Characters of a text input when the form sets no limit. */
const TEXT_CHARACTERS = 4000;

/** The data of a form as a client sends it; refused where the client would refuse. */
export const modalData = (
  modal: Json,
  values: FormValues,
  where: { readonly place: Place; readonly state: State },
): Json => {
  const parts = list(modal.components).map(record);
  const known = everyComponent(parts).map(({ custom_id }) => custom_id);
  for (const name of Object.keys(values))
    if (!known.includes(name)) throw new NotOffered(`The form has no field ${name}`);
  const filling: Filling = { ...where, values, resolved: {} };
  let count = 0;
  const fill = (component: Json): Json => {
    count += 1;
    const base = { type: component.type, id: component.id ?? count };
    if (component.type === LABEL) return { ...base, component: fill(record(component.component)) };
    if (component.type === ROW)
      return { ...base, components: list(component.components).map((inner) => fill(record(inner))) };
    if (component.type === TEXT_DISPLAY) return base;
    return { ...base, custom_id: component.custom_id, ...fillField(component, filling) };
  };
  const components = parts.map(fill);
  return {
    custom_id: modal.custom_id,
    components,
    ...(Object.keys(filling.resolved).length > 0 && { resolved: filling.resolved }),
  };
};

const fillField = (field: Json, filling: Filling): Json => {
  const given = filling.values[text(field.custom_id)];
  if (field.type === TEXT_INPUT) return { value: typedText(field, given) };
  if (field.type === CHECKBOX) return { value: given === undefined ? field.default === true : given === true };
  if (field.type === RADIO_GROUP) return { value: chosenOptions(field, given, 1, filling)[0] ?? null };
  if (field.type === CHECKBOX_GROUP)
    return { values: chosenOptions(field, given, list(field.options).length, filling) };
  if (!isSelect(field)) throw new NotOffered(`Fields of type ${field.type} are not in this Discord`);
  const values = given === undefined ? defaultValues(field) : listOf(given);
  const optional = field.required === false;
  if (optional && values.length === 0) return { values: [] };
  return { values: pickValues(field, values, filling) };
};

const listOf = (given: string | readonly string[] | boolean): readonly string[] =>
  typeof given === 'string' ? [given] : typeof given === 'boolean' ? [] : given;

const typedText = (field: Json, given: FormValues[string] | undefined): string => {
  const name = text(field.custom_id);
  if (given !== undefined && typeof given !== 'string') throw new NotOffered(`${name} takes text`);
  const value = given ?? text(field.value);
  if (value === '' && field.required === false) return value;
  const [least, most] = [Number(field.min_length ?? 1), Number(field.max_length ?? TEXT_CHARACTERS)];
  if (value.length < least || value.length > most)
    throw new NotOffered(`${name} takes ${least} to ${most} characters, not ${value.length}`);
  return value;
};

const chosenOptions = (
  field: Json,
  given: FormValues[string] | undefined,
  most: number,
  filling: Filling,
): readonly string[] => {
  const values = given === undefined ? defaultValues({ ...field, type: 3 }) : listOf(given);
  if (values.length === 0 && field.required === false) return [];
  return pickValues({ ...field, type: 3, max_values: field.max_values ?? most }, values, filling);
};
