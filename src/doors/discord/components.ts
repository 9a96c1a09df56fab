import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
} from 'discord.js';
import type { Action, Answer, Pick, Step } from '../../values/answer.ts';
import { clip } from '../../words/clip.ts';
import { encode } from './custom-id.ts';

/** Discord's limits: rows of a message, buttons in a row, characters of a label, choices of a menu and characters of what stands in it. */
const MAX = { rows: 5, row: 5, label: 80, choices: 25, choice: 100, placeholder: 150 };

type Row = ActionRowBuilder<ButtonBuilder> | ActionRowBuilder<StringSelectMenuBuilder>;

/** The next steps under an answer as rows of buttons, and each open question as a menu to pick from. */
export const components = ({ actions = [] }: Answer, target?: string): Row[] => {
  const buttons = actions.filter(isStep).flatMap(button);
  const rows = Array.from({ length: Math.ceil(buttons.length / MAX.row) }, (_, row) =>
    new ActionRowBuilder<ButtonBuilder>().addComponents(buttons.slice(row * MAX.row, (row + 1) * MAX.row)),
  );
  return [...rows, ...actions.filter(isPick).flatMap((pick) => menu(pick, target))].slice(0, MAX.rows);
};

const isPick = (action: Action): action is Pick => action.kind === 'pick';
const isStep = (action: Action): action is Step => !isPick(action);

const button = (step: Step): readonly ButtonBuilder[] => {
  const id = encode(step, step.spare);
  if (id === undefined) return [];
  const { label, current = false } = step;
  const style = current ? ButtonStyle.Primary : ButtonStyle.Secondary;
  return [new ButtonBuilder().setCustomId(id).setLabel(clip(label, MAX.label)).setStyle(style).setDisabled(current)];
};

const menu = (pick: Pick, target?: string): readonly ActionRowBuilder<StringSelectMenuBuilder>[] => {
  const id = encode({ ...pick, ...(target === undefined ? {} : { target }) });
  if (id === undefined) return [];
  const choices = pick.choices.slice(0, MAX.choices);
  const select = new StringSelectMenuBuilder()
    .setCustomId(id)
    .setPlaceholder(clip(pick.label, MAX.placeholder))
    .setMinValues(1)
    .setMaxValues(Math.min(pick.most, choices.length))
    .addOptions(
      choices.map(({ label, value }) =>
        new StringSelectMenuOptionBuilder().setLabel(clip(label, MAX.choice)).setValue(value),
      ),
    );
  return [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select)];
};
