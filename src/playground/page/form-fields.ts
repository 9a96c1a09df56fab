import type {
  APIComponentInLabel,
  APIComponentInModalActionRow,
  APIModalInteractionResponseCallbackComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { FormValues } from '../protocol.ts';
import type { Fault } from './command-line.ts';

/** A component of a form that is filled in. */
export type Control = APIComponentInLabel | APIComponentInModalActionRow;
/** A control with the words that stand over it. */
export type Field = { readonly control: Control; readonly label: string; readonly description?: string | undefined };
/** A part of a form: words, or a field. */
export type FormPart = Field | { readonly text: string };

/** The form's parts, top to bottom (https://docs.discord.com/developers/components/reference#label). */
export const partsOf = (form: APIModalInteractionResponseCallbackData): readonly FormPart[] =>
  form.components.flatMap((component): readonly FormPart[] => partOf(component));

const partOf = (component: APIModalInteractionResponseCallbackComponent): readonly FormPart[] => {
  switch (component.type) {
    case 1:
      return component.components.map((control) => ({ control, label: control.label ?? '' }));
    case 10:
      return [{ text: component.content }];
    case 18:
      return [{ control: component.component, label: component.label, description: component.description }];
    default:
      return [];
  }
};

/** What a control holds before anybody touches it. */
export const initialValue = (control: Control): FormValues[string] => {
  switch (control.type) {
    case 4:
      return control.value ?? '';
    case 3:
    case 22:
      return control.options.filter((option) => option.default).map(({ value }) => value);
    case 21:
      return control.options.find((option) => option.default)?.value ?? '';
    case 23:
      return control.default ?? false;
    case 19:
      return [];
    default:
      return (control.default_values ?? []).map(({ id }) => id);
  }
};

/** Whether a control must be filled in: Discord's default is that it must. */
export const isRequired = (control: Control): boolean => control.type !== 23 && (control.required ?? true);

/** What keeps a value from being sent. */
export const faultOf = (control: Control, value: FormValues[string]): Fault | undefined => {
  if (typeof value === 'boolean') return undefined;
  if (value.length === 0) return isRequired(control) ? { kind: 'missing' } : undefined;
  if (control.type !== 4 || typeof value !== 'string') return undefined;
  const { min_length: least = 0, max_length: most = 4000 } = control;
  if (value.trim() === '' && isRequired(control)) return { kind: 'missing' };
  if (value.length < least) return { kind: 'shortest', bound: least };
  return value.length > most ? { kind: 'longest', bound: most } : undefined;
};
