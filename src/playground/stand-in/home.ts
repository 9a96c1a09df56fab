import { bitsOf } from './permissions.ts';
import type { Guild, World } from './world.ts';

/** The server every stand-in starts with, and the people in it: an owner, a member, a moderator. */
export const furnish = (world: World) => {
  const owner = world.addUser('Olive');
  const people = { owner, member: world.addUser('Ada'), moderator: world.addUser('Grace') };
  /** Brings the member and the moderator into a server. */
  const settle = (guild: Guild): Guild => {
    world.addMember(guild, people.member, 0n);
    world.addMember(guild, people.moderator, bitsOf(['ManageGuild', 'ManageMessages', 'ManageThreads']), 'Moderators');
    return guild;
  };
  const home = settle(world.addGuild('Reserve Desk', owner));
  const general = world.addChannel('text', 'general', { guild: home });
  const weekly = world.addChannel('announcement', 'weekly', { guild: home });
  const thread = world.addChannel('thread', 'Why reserves fell', { parent: general });
  const places = { home, general, weekly, thread, dm: world.directMessages(people.member) };
  return { people, places, settle };
};
