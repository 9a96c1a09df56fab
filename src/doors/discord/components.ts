import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
} from 'discord.js';
import type { Action, Answer, Pick, Step, View } from '../../values/answer.ts';
import { closest } from '../../values/locale.ts';
import { clip } from '../../words/clip.ts';
import { columnsOf } from '../columns.ts';
import { encode } from './custom-id.ts';
import doorWords from './door.words.ts';

/** Discord's limits: buttons in a row, characters of a label, choices of a menu and characters of what stands in it. */
const MAX = { row: 5, label: 80, choices: 25, choice: 100, placeholder: 150 };

export type Row = ActionRowBuilder<ButtonBuilder | StringSelectMenuBuilder>;

/** What is offered under an answer beyond its own actions. */
export type Offered = {
  /** The message, in the same channel, that what is picked replies to. */
  readonly target?: string | undefined;
  /** Whoever sees it may put it into the channel. */
  readonly post?: boolean | undefined;
  /** More is known than the message shows. */
  readonly details?: boolean | undefined;
};

/** At most two rows under an answer: a menu, and buttons: details first, then the next questions, the figures as a file, and posting. */
export const components = (answer: Answer, { target, post, details }: Offered = {}): readonly Row[] => {
  const { actions = [] } = answer;
  const [menuOf] = actions.filter(isMenu);
  const say = doorWords(closest(answer.locale));
  const steps = actions.filter(isStep);
  const own = (kind: 'details' | 'post', label: string) => (answer.again ? press(kind, label, answer) : []);
  const outer = [
    details ? own('details', answer.more === undefined ? say.details : say.more) : [],
    steps.filter(({ kind }) => kind === 'csv').flatMap(button),
    post ? own('post', say.post) : [],
  ];
  const room = MAX.row - outer.flat().length;
  const [first, ...last] = outer as [readonly ButtonBuilder[], ...(readonly ButtonBuilder[])[]];
  const wanted = steps
    .filter(({ kind }) => kind !== 'csv')
    .flatMap(button)
    .slice(0, room);
  const next = fitting(wanted, outer.flat());
  const buttons = [...first, ...next, ...last.flat()];
  return [...(menuOf ? menu(menuOf, target) : []), ...(buttons.length > 0 ? [row().addComponents(buttons)] : [])];
};

/** About as wide (px) as a row of buttons is before it breaks, what a character takes of it, and a button around its label. */
const [ROW, CHARACTER, BUTTON] = [556, 7.2, 40];

/** As many of the next steps as stand in one row with what is always there. */
const fitting = (next: readonly ButtonBuilder[], beside: readonly ButtonBuilder[]): readonly ButtonBuilder[] => {
  const labels = [...beside, ...next].map((one) => ('label' in one.data ? (one.data.label ?? '') : ''));
  const width = labels.reduce((sum, label) => sum + columnsOf(label) * CHARACTER + BUTTON, 0);
  return next.length > 1 && width > ROW ? fitting(next.slice(0, -1), beside) : next;
};

/** Whether a press of `Details` could carry what it takes to ask again. */
export const canAskAgain = ({ command, again }: Answer): boolean =>
  again !== undefined && encode({ kind: 'details', command, args: again.args }, again.spare) !== undefined;

const row = (): Row => new ActionRowBuilder<ButtonBuilder | StringSelectMenuBuilder>();

/** Whether an action is shown as a menu. */
export const isMenu = (action: Action): action is Pick | View => action.kind === 'pick' || action.kind === 'view';
const isStep = (action: Action): action is Step => !isMenu(action);

const press = (kind: 'details' | 'post', label: string, { command, again }: Answer): readonly ButtonBuilder[] => {
  const id = again && encode({ kind, command, args: again.args }, again.spare);
  return id === undefined ? [] : [secondary(id, label)];
};

const secondary = (id: string, label: string): ButtonBuilder =>
  new ButtonBuilder().setCustomId(id).setLabel(clip(label, MAX.label)).setStyle(ButtonStyle.Secondary);

const button = (step: Step): readonly ButtonBuilder[] => {
  const id = encode(step, step.spare);
  if (id === undefined) return [];
  const { label, current = false } = step;
  const made = secondary(id, label);
  return [current ? made.setStyle(ButtonStyle.Primary).setDisabled(true) : made];
};

const menu = (action: Pick | View, target?: string): readonly Row[] => {
  const pick = action.kind === 'pick' ? action : undefined;
  const chosen = action.kind === 'view' ? action.chosen : undefined;
  const spare = action.kind === 'view' ? action.spare : undefined;
  const id = encode({ ...action, ...(pick && target !== undefined ? { target } : {}) }, spare);
  // Discord takes no value twice, and nothing of a message with one.
  const listed: Pick['choices'] = action.choices;
  const choices = [...new Map(listed.map((choice) => [choice.value, choice])).values()].slice(0, MAX.choices);
  if (id === undefined || choices.length === 0) return [];
  const select = new StringSelectMenuBuilder()
    .setCustomId(id)
    .setPlaceholder(clip(action.label, MAX.placeholder))
    .setMinValues(1)
    .setMaxValues(Math.min(pick?.most ?? 1, choices.length))
    .addOptions(
      choices.map(({ label, value, about }) => {
        const option = new StringSelectMenuOptionBuilder()
          .setLabel(clip(label, MAX.choice))
          .setValue(value)
          .setDefault(value === chosen);
        return about === undefined ? option : option.setDescription(clip(about, MAX.choice));
      }),
    );
  return [row().addComponents(select)];
};
