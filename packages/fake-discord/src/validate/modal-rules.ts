import { type Json, list, record } from '../json.ts';
import { DiscordError, type FieldError } from '../rest/discord-error.ts';
import { idRules, selectRules } from './component-rules.ts';
import { walk } from './components.ts';

/** Parts a form may have at its top (https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal). */
const PARTS = 5;

/** Refuses a form Discord would not open though its schema lets it through. */
export const checkModal = (modal: Json): void => {
  const parts = list(modal.components).map(record);
  const all = parts.flatMap((part, i) => walk(part, ['data', 'components', i]));
  const fieldErrors: FieldError[] = [
    ...(parts.length > PARTS
      ? [
          {
            path: ['data', 'components'],
            code: 'BASE_TYPE_BAD_LENGTH',
            message: `Must be between 1 and ${PARTS} in length.`,
          },
        ]
      : []),
    ...idRules(all),
    ...all.flatMap(({ component, path }) => selectRules(component, path)),
  ];
  if (fieldErrors.length > 0) throw new DiscordError(50035, fieldErrors);
};
