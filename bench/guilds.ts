// What servers cost in memory: a client set up as the bot's is told of a hundred thousand of them, as fifty shards would be, and
// says how much more it holds. Run with --expose-gc.
import { Client } from 'discord.js';
import { optionsOf } from '../src/doors/discord/client.ts';

const [SHARDS, GUILDS, CHANNELS, ROLES, MEMBERS] = [50, 100_000, 12, 8, 3];

const client = new Client(
  optionsOf({ token: '', api: '', shards: { ids: Array.from({ length: SHARDS }, (_, i) => i), count: SHARDS } }),
);

const SELF = '100000000000000002';
Object.assign(client, { user: { id: SELF } });

const idOf = (kind: number, i: number) => `${kind}000000000${String(i).padStart(9, '0')}`;

/** A server as the gateway tells of it, as text: every string of it is the client's own. */
const told = (i: number): string => {
  const id = idOf(1, i);
  const role = (r: number) => (r === 0 ? id : idOf(3, i * ROLES + r));
  const lists = ['threads', 'emojis', 'stickers', 'presences', 'voice_states', 'stage_instances', 'soundboard_sounds'];
  return JSON.stringify({
    ...{ id, name: `Server ${i}`, icon: 'c0ffee'.repeat(5), owner_id: idOf(4, i), joined_at: '2026-10-08T20:30:00Z' },
    ...{ member_count: 300, large: true, features: ['COMMUNITY', 'NEWS'], preferred_locale: 'en-US', premium_tier: 0 },
    ...{ system_channel_flags: 0, nsfw_level: 0, mfa_level: 0, verification_level: 1, explicit_content_filter: 0 },
    roles: Array.from({ length: ROLES }, (_, r) => ({
      ...{ id: role(r), name: `role ${r}`, permissions: '1071698660929', position: r, color: 0, hoist: false },
      ...{ managed: false, mentionable: false, flags: 0, colors: { primary_color: 0 } },
    })),
    channels: Array.from({ length: CHANNELS }, (_, c) => ({
      ...{ id: idOf(2, i * CHANNELS + c), type: c % 4 === 3 ? 2 : 0, name: `channel-${c}`, position: c, flags: 0 },
      ...{ topic: `What channel ${c} is about`, last_message_id: idOf(5, i * CHANNELS + c), nsfw: false },
      permission_overwrites: [{ id: role(1), type: 0, allow: '1024', deny: '2048' }],
    })),
    members: Array.from({ length: MEMBERS }, (_, m) => ({
      ...{
        user: { id: m === 0 ? SELF : idOf(6, i * MEMBERS + m), username: `user${m}`, discriminator: '0', avatar: null },
      },
      ...{ roles: [role(1)], joined_at: '2026-10-08T20:30:00Z', deaf: false, mute: false, flags: 0 },
    })),
    ...Object.fromEntries(lists.map((name) => [name, []])),
  });
};

const resident = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1024 / 1024;
};

// What the gateway's handler does with a server it has not seen.
const add = (Reflect.get(client.guilds, '_add') as (data: unknown) => unknown).bind(client.guilds);
const before = resident();
for (let i = 0; i < GUILDS; i++) add({ ...(JSON.parse(told(i)) as object), shardId: i % SHARDS });
console.log(JSON.stringify({ guilds: client.guilds.cache.size, mb: resident() - before }));
process.exit(0);
