import { expect, test } from 'vitest';
import { locales } from '../../src/values/locale.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import { server } from '../delivery/server.ts';
import { ask, bugs } from '../world.ts';

const asked = (question: string) =>
  ask({ command: 'ask', args: { question }, locale: /[一-鿿]/.test(question) ? 'zh-CN' : 'en' });

const DAY = 'The weekly post takes no day of the week: it comes when the Fed publishes H.4.1, usually on Thursday';
const HAN_DAY = '每周的消息不能指定星期几';

test.each([
  ['post reserves every Friday morning in #macro', '/weekly on', [DAY, 'type it in #macro']],
  ['post reserves every friday at 9am', '/weekly on at:09:00', [DAY, 'waits for the first 09:00 after that']],
  ['send the weekly reading on mondays', '/weekly on', [DAY]],
  ['post the daily line every saturday', '/daily on', ['weekdays” takes all, mon-wed-fri']],
  ['board in #macro every monday', '/board on', ['The board takes no day', 'type it in #macro']],
  ['post rrp every friday in #macro', '/weekly on', [DAY, 'are in the daily line: /daily on', '#macro']],
  ['weekly post in #macro on fridays with @traders mention', '/weekly on', [DAY, '#macro', 'picked in “role”']],
  ['每周五早上9点在#宏观频道发准备金', '/weekly on at:09:00', [HAN_DAY, '请在#宏观里输入']],
  ['看板每周一更新', '/board on', ['看板不能指定日期']],
])('“%s”: what no option takes is said', async (question, line, said) => {
  const { lead, notes } = await asked(question);
  expect(lead.endsWith(line), lead).toBe(true);
  for (const one of said) expect(notes!.join(' ')).toContain(one);
});

test.each([
  ['post reserves every thursday here', '/weekly on'],
  ['post the daily line every friday', '/daily on weekdays:fri'],
  ['post the daily line at 8am', '/daily on at:08:00'],
  ['每个工作日早上8点发每日一报', '/daily on at:08:00'],
  ['post the weekly reserves in <#100000000000000011>', '/weekly on channel:<#100000000000000011>'],
])('“%s”: what is taken needs no note', async (question, line) => {
  const { lead, notes } = await asked(question);
  expect(lead.endsWith(line), lead).toBe(true);
  expect(notes).toEqual([]);
});

const [GUILD, HERE] = ['100000000000000001', '100000000000000011'];
const place: ServerContext = {
  ...{ guild: GUILD, channel: HERE, user: '100000000000000003' },
  channels: { [HERE]: { id: HERE, kind: 'text', lacks: [] } },
  roles: {},
};

test('a day typed into the hour is refused, and it is said when the post comes', async () => {
  for (const at of ['friday 9am', 'Fri 09:00', '周五9点', '週五 09:00'])
    for (const locale of locales) {
      const world = await server('2026-10-01');
      const weekly = await world.ask({ command: 'weekly on', args: { at }, place, locale });
      expect(weekly.mood).toBe('trouble');
      expect(weekly.lead).toContain('H.4.1');
      const daily = await world.ask({ command: 'daily on', args: { at }, place, locale });
      expect(daily.lead).toMatch(/mon-wed-fri|周一周三周五|週一週三週五/);
    }
  expect(bugs).toEqual([]);
});
