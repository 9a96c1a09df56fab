import type { TemplateResult } from 'lit';
import type { Channel, Person } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { type Icon, icon } from './icons.ts';

const ICONS: Readonly<Record<Channel['kind'], Icon>> = {
  text: 'hash',
  announcement: 'megaphone',
  thread: 'thread',
  dm: 'at',
};

/** The sign of a channel: its kind's icon, or the face of who is spoken to. */
export const channelSign = ({ kind }: Channel, bot: Person): TemplateResult =>
  kind === 'dm' ? avatar(bot) : icon(ICONS[kind]);

/** A channel's name as people write it. */
export const channelName = ({ kind, name }: Channel): string =>
  kind === 'dm' ? `@${name}` : kind === 'thread' ? name : `#${name}`;
