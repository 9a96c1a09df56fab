import { isSelect, pickValues } from '../interactions/component-data.ts';
import { interactionTypes, NotOffered } from '../interactions/interaction.ts';
import { type FormValues, modalData } from '../interactions/modal-data.ts';
import type { Resolved } from '../interactions/resolved.ts';
import { ask } from '../interactions/start.ts';
import { type Json, record, text } from '../json.ts';
import type { Message } from '../model.ts';
import { everyComponent } from '../validate/components.ts';
import { messageView } from '../views/message-view.ts';
import { type Asker, currentMessage, type NamedMessage, placeOf, type Visit } from './find.ts';
import { type Reply, replyOf } from './reply.ts';

/** Presses a button, or picks `values` in a select, of a message: by its custom id, its label or its placeholder. */
export const press = async (
  visit: Visit,
  message: NamedMessage,
  name: string,
  asker: Asker,
  values?: readonly string[],
): Promise<Reply> => {
  const { state } = visit.server;
  const target = currentMessage(state, message);
  const place = placeOf(visit, { channel: target.channel, ...asker });
  if (target.onlyFor && target.onlyFor !== place.user)
    throw new NotOffered(`${place.user.name} does not see this message`);
  const component = componentNamed(target, name);
  const resolved: Resolved = {};
  const picked = isSelect(component) ? pickValues(component, values ?? [], { place, state, resolved }) : undefined;
  const data = {
    custom_id: component.custom_id,
    component_type: component.type,
    id: component.id,
    ...(picked && { values: picked, resolved }),
  };
  return replyOf(
    await ask(visit.server, {
      type: interactionTypes.component,
      place,
      data,
      message: target,
      subject: name,
      installs: installsOf(target),
    }),
  );
};

const componentNamed = (message: Message, name: string): Json => {
  const components = everyComponent(messageView(message).components?.map(record) ?? []);
  const named = (key: string) => components.filter((component) => text(component[key]) === name);
  const [component, ...others] =
    [named('custom_id'), named('label'), named('placeholder')].find(({ length }) => length > 0) ?? [];
  if (!component) throw new NotOffered(`The message has no component ${name}`);
  if (others.length > 0) throw new NotOffered(`The message has several components ${name}`);
  if (component.url !== undefined) throw new NotOffered(`${name} is a link`);
  if (component.disabled === true) throw new NotOffered(`${name} is disabled`);
  return component;
};

/** Through which install the message came: a message of the bot's own came through the guild's. */
const installsOf = ({ interaction }: Message): readonly number[] =>
  Object.keys(record(interaction).authorizing_integration_owners ?? { 0: '' }).map(Number);

/** Sends the form the bot opened. */
export const submit = async (visit: Visit, { interaction }: Reply, values: FormValues): Promise<Reply> => {
  const { modal, place, message, owners } = interaction;
  if (!modal) throw new NotOffered('The bot opened no form, or it was sent or dismissed');
  const data = modalData(modal, values, { place, state: visit.server.state });
  delete interaction.modal;
  return replyOf(
    await ask(visit.server, {
      type: interactionTypes.modal,
      place,
      data,
      subject: text(modal.title),
      openedBy: interaction,
      installs: Object.keys(owners).map(Number),
      ...(message && { message }),
    }),
  );
};

/** Closes the form the bot opened: nothing is sent, and the bot never hears of it. */
export const dismiss = ({ interaction }: Reply): void => {
  if (!interaction.modal) throw new NotOffered('The bot opened no form, or it was sent or dismissed');
  delete interaction.modal;
};
