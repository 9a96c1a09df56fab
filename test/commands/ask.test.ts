import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask, botOn, bugs, facts } from '../world.ts';

const asking = (question: string, locale = 'en', after?: string) =>
  ask({ command: 'ask', args: { question, ...(after === undefined ? {} : { after }) }, locale });

test('a question is answered, and shows how it was read', async () => {
  const { command, lead, aside } = await asking('when did reserves first fall below 3tn');
  expect(command).toBe('history');
  expect(lead).toContain('Sep 28, 2022');
  expect(aside).toBe('Read as: /history series:WRBWFRBL find:first side:below level:3tn');
});

test('yes or no comes first', async () => {
  expect((await asking('is QT over?')).lead).toMatch(/^Yes\. /);
  expect((await asking('is the fed still doing QT?')).lead).toMatch(/^No\. /);
  expect((await asking('has the srf been above 50bn?')).lead).toMatch(/^Yes\. /);
  expect((await asking('縮表結束了嗎', 'zh-TW')).lead).toMatch(/^是的。縮表/);
});

test.each([
  ['Was SOFR above IORB on October 31 2025?', 'en', /^Yes\. .*Oct 31, 2025/],
  ['Was the TGA over $900bn on Sept 30 2026?', 'en', /^(?:Yes|No)\. .*Sep 30, 2026/],
  ['9月30日TGA超过9000亿美元了吗', 'zh-CN', /^(?:是的|并非如此)。.*2026年9月30日/],
  ['was SOFR above EFFR on Oct 4 2026?', 'en', /^(?!Yes|No)/],
])('whether something was so on one day is told of that day, and nothing where there is no figure of it: %s', async (question, locale, lead) => {
  const answer = await asking(question, locale);
  expect(answer.lead).toMatch(lead);
  expect(answer.lead).not.toMatch(/has to come before|必须早于/);
});

test('a week that is past is not told by what is written about another', async () => {
  expect((await asking('上週準備金是不是下降了', 'zh-TW')).lead).not.toMatch(/12月1[78]日/);
});

test.each([
  ['上周总资产是上升还是下降', 'zh-CN', /^美联储总资产由.*减少47亿美元/],
  ['上周TGA增加还是减少', 'zh-CN', /^财政部一般账户（周三余额）由.*增加367亿美元/],
  ['上週準備金變多還是變少', 'zh-TW', /準備金（週三餘額）減少882億美元/],
  ['did total assets rise or fall last week', 'en', /^Fed total assets fell by \$4\.7 bn/],
])('which way something went in a week is told of that: %s', async (question, locale, lead) => {
  expect((await asking(question, locale)).lead).toMatch(lead);
});

test('what was not so is named', async () => {
  expect((await asking('was ON RRP really 2.55tn at the end of 2024?')).lead).toMatch(
    /^No\. .*\$473(?:\.5)? bn on Dec 31, 2024/,
  );
  expect((await asking('reserves first dropped below 3tn in sept 2025 right?')).lead).toMatch(/^No\. .*Sep 28, 2022/);
  expect((await asking('准备金是2025年9月底首次跌破3万亿的吧', 'zh-CN')).lead).toMatch(/^并非如此。.*2022年9月28日/);
  expect((await asking('total assets were 6.59tn on oct 22 2025?')).lead).toMatch(/^Yes\. /);
});

test.each([
  ['有網友說準備金已經跌破2.5兆，是真的嗎', 'zh-TW', /^並非如此。.*2020年3月25日/],
  ['people say reserves are below 2.5tn by now. true?', 'en', /^No\. .*Mar 25, 2020/],
  ['are reserves below 2.5tn?', 'en', /^No\. /],
  ['tga已经超过1万亿了吗', 'zh-CN', /^并非如此。.*2026年4月22日/],
  [
    'is the TGA above 900bn?',
    'en',
    /^By the Wednesday level yes, but the week average was \$880\.3 bn on Oct 7, 2026\. /,
  ],
  // Long ago they were, and nobody says that now is meant.
  ['have reserves fallen below 2.5tn?', 'en', /^Reserve balances .* were last below/],
  ['have reserves ever been below 2.5tn?', 'en', /^Yes\. /],
  ['the fed printed $300bn last month, true?', 'en', /^No\. Fed total assets rose by \$12\.1 bn/],
  ['有人说美联储上个月印了3000亿，真的假的', 'zh-CN', /^并非如此。.*增加121亿美元/],
])('what is held to be so by now is held against the present: %s', async (question, locale, lead) => {
  expect((await asking(question, locale)).lead).toMatch(lead);
});

test('what is confirmed is told with its figure and day', async () => {
  expect((await asking('somebody said SRF usage hit $50bn on oct 31 2025, fact check')).lead).toBe(
    'That is right: SRF was $50.4 bn on Oct 31, 2025 (SRF_ACCEPTED).',
  );
  expect((await asking('有人說2025年10月31日SRF用了503.5億，查核', 'zh-TW')).lead).toMatch(
    /^這個說法無誤：.*504億美元/,
  );
});

test('a rate that is set says when it was last changed', async () => {
  expect((await asking('when did iorb last change')).lead).toMatch(
    /3\.90% .* It last changed on Sep 17, 2026, by \+25 bp\.$/,
  );
  expect((await asking('IORB上次调整是什么时候', 'zh-CN')).lead).toMatch(
    /最近一次调整在2026年9月17日，上升25个基点。$/,
  );
});

test.each([
  'remove my alerts',
  '取消我的提醒',
  'how do i delete an alert',
  '怎麼關掉提醒',
  'stop alerting me',
])('whoever wants no alert any more is told what to type: %s', async (question) => {
  expect((await asking(question)).lead).toContain('/alert remove');
});

test('whether something peaked in a year is told of all there is', async () => {
  expect((await asking('did total assets peak in 2021?')).lead).toMatch(/^No\. .*Apr 13, 2022/);
  expect((await asking('reserves peaked in 2021, right?')).lead).toMatch(/^Yes\. .*Dec 15, 2021/);
  expect((await asking('準備金是2020年見頂的吧', 'zh-TW')).lead).toMatch(/^並非如此。.*2021年12月15日/);
});

test('a sentence to be checked is checked, or what it is about is told: nobody is asked for it again', async () => {
  const checked = await asking('check this: "TGA stood at $984bn on Sep 30, 2026 and total assets were $7.74tn"');
  expect(checked.aside).toBe('Read as: /check');
  expect(checked.lead).toMatch(/^One /);
  for (const said of ['didn’t RMPs start in January 2026?', '2025年4月MBS的上限是不是有砍'])
    expect((await asking(said)).mood).not.toBe('trouble');
});

test.each([
  ['Fact check: reserves fell below 3tn in September 2025 for the first time', 'en', /^That is wrong: .*Sep 28, 2022/],
  ['fact-check: SOFR is 10%', 'en', /^That is wrong: SOFR was 3\.88%/],
  ['is this right: reserves fell below 3tn in September 2025', 'en', /^That is right: .*Sep 24, 2025/],
  ['true or false: the reserve requirement is 10%', 'en', /^That is wrong: .*0% of deposits since Mar 26, 2020/],
  ['这个说法对吗：准备金在2025年9月首次跌破3万亿', 'zh-CN', /^这一说法有误：2022年9月28日/],
  ['幫我查核：準備金在2025年9月首次跌破3兆', 'zh-TW', /^這個說法有誤：2022年9月28日/],
  ['請幫我查核：SOFR 是 10%', 'zh-TW', /^這個說法有誤：.*3\.88%/],
  // What is stated without being asked is no less checked.
  ['the balance sheet peaked at 9.5tn', 'en', /^That is wrong: Total assets was \$8\.97 tn/],
  ['there is a 10% reserve requirement', 'en', /^That is wrong: .*0%/],
  ['SOFR is 10%', 'en', /^That is wrong: /],
  ['is SOFR 10%?', 'en', /^That is wrong: /],
  ['SOFR 現在是 10% 嗎', 'zh-TW', /^並非如此。.*3\.88%/],
  ['is it true that the balance sheet peaked at 9.5tn?', 'en', /^No\. .*\$8\.97 tn/],
  // What no figure decides is told of.
  ['verify this: ON RRP is at zero', 'en', /^Next to nothing, though not zero/],
] as const)('what is given to be checked is checked by what follows: %s', async (question, locale, lead) => {
  expect((await asking(question, locale)).lead).toMatch(lead);
});

test('advice and forecasts are declined in one sentence, with the figures', async () => {
  const advice = await asking('should i sell my bonds now that reserves fall');
  expect(advice.lead).toMatch(/^I give no advice .* Banks held \$2\.88 tn/);
  const forecast = await asking('where will SOFR be next year');
  expect(forecast.lead).toMatch(/^I make no forecasts/);
  const ahead = await asking('chart SOFR since 2050');
  expect(ahead.lead).toMatch(/^I make no forecasts; this is what is known\. The secured overnight financing rate/);
});

test('an alert that is asked for is given as the command that sets it, filled in', async () => {
  expect((await asking('Ping me when reserves fall below 2.8tn')).lead).toBe(
    'Nothing is set by asking. Whoever manages the server can type: /alert add series:WRBWFRBL when:below value:2.8tn',
  );
  expect((await asking('SRF超過100億設個提醒', 'zh-TW')).lead).toContain(
    '/alert add series:SRF_ACCEPTED when:above value:10bn',
  );
  expect((await asking('TGA创新高时提醒', 'zh-CN')).lead).toContain('/alert add series:WDTGAL when:record-high');
  const alone = await asking('can I set an alert');
  expect(alone.lead).toContain('can type: /alert add');
  expect((await asking('how do alerts work')).aside).toBe('Read as: /help');
});

test('a bank of a list that is not held is said', async () => {
  for (const question of ['JPMorgan, Zzyzx Bank, Wells Fargo deposits', 'deposits at chase and zzyzx bank'])
    expect((await asking(question)).notes?.[0]).toContain('zzyzx bank');
  expect((await asking('摩根大通、某某银行和花旗的存款', 'zh-CN')).notes?.[0]).toContain('某某银行');
});

test('what fits nothing says until when its figures reach, and offers what is near', async () => {
  const { mood, lead, actions } = await asking('china fx reserves latest');
  expect(mood).toBe('trouble');
  expect(lead).toContain('Oct 7, 2026');
  expect(actions![0]).toMatchObject({ kind: 'pick', command: 'ask', option: 'question' });
});

test('a question that says too little is asked back about', async () => {
  expect((await asking('compare them')).mood).toBe('trouble');
});

test('a follow-up takes what is missing from the question before it', async () => {
  const { aside } = await asking('and the TGA?', 'en', 'how much did reserves fall since QT began');
  expect(aside).toBe('Read as: /history series:WDTGAL find:change from:2022-06-01');
  const chinese = await asking('in Chinese please', 'en', 'what is on rrp');
  expect(chinese.locale).toBe('zh-CN');
});

test('what is answered in a language that is named is so from the first word to the last button', async () => {
  const { lead, aside, actions } = await asking('and in Chinese?', 'en', 'is QT over?');
  expect(lead).toMatch(/^是/);
  expect([aside, ...actions!.map(({ label }) => label)].filter((text) => !/\p{Script=Han}|CSV/u.test(text!))).toEqual(
    [],
  );
});

test.each([
  ['en', /^[A-Z][a-z]+\b/],
  ['zh-CN', /^\p{Script=Han}/u],
] as const)('a line that is offered says what it is about, in %s', async (locale, about) => {
  const { actions } = await ask({ command: 'ask', args: { question: 'srf', other: 'yes' }, locale });
  const { choices } = actions!.find((action) => action.kind === 'pick')!;
  const lines = choices.filter(({ label }) => label.startsWith('/'));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line.about).toMatch(about);
});

test.each([
  ['thanks!', 'en', 'You’re welcome. Ask me about reserves whenever you like.'],
  ['lol ok, thank you bot', 'en', 'You’re welcome. Ask me about reserves whenever you like.'],
  ['谢谢，明白了', 'zh-CN', '不客气，有关准备金的问题随时可以问。'],
  ['謝謝', 'zh-TW', '不客氣，有關準備金的問題隨時可以問。'],
])('thanks are taken as thanks: %s', async (said, locale, lead) => {
  const answer = await asking(said, locale);
  expect([answer.lead, answer.mood, answer.actions ?? []]).toEqual([lead, 'calm', []]);
});

test('thanks around a question leave it a question', async () => {
  expect((await asking('thanks, and is QT over?')).lead).toMatch(/^Yes\. /);
});

test('nothing is offered twice to pick from', async () => {
  for (const question of ['and in Chinese?', 'compare them', 'china fx reserves latest', 'what about it', '?']) {
    const { actions = [] } = await asking(question);
    const values = actions.flatMap((action) => ('choices' in action ? action.choices.map(({ value }) => value) : []));
    expect(new Set(values).size, question).toBe(values.length);
  }
});

test('other readings and near topics can be picked, and a picked line is asked as it stands', async () => {
  const { actions } = await asking('is the SRF being used');
  const button = actions!.find(({ label }) => label === 'Not what I meant');
  expect(button).toMatchObject({ kind: 'next', command: 'ask', args: { question: 'is the SRF being used' } });
  const { lead, actions: offered } = await ask({ command: 'ask', args: button!.args });
  expect(lead).toContain('what did you mean');
  expect(offered![0]).toMatchObject({ kind: 'pick', command: 'ask', option: 'question' });
  expect((await asking('/history series:SOFR find:latest')).command).toBe('history');
});

test('a question sets nothing', async () => {
  for (const question of [
    '/weekly on',
    '/alert add series:srf when:above value:1bn',
    'weekly off',
    'stop the weekly post',
  ])
    expect((await asking(question)).command, question).not.toMatch(/^(weekly|alert)/);
});

test('whatever is typed gets a short, valid answer that calls nobody and echoes no link', async () => {
  const rows = JSON.parse(readFileSync(new URL('../questions/hostile.json', import.meta.url), 'utf8')) as {
    id: string;
    text: string;
    times?: number;
  }[];
  for (const { id, text, times = 1 } of rows) {
    const { lead, aside = '' } = await asking(text.repeat(times).slice(0, 6000) || ' ');
    expect(lead.length, id).toBeGreaterThan(0);
    expect(lead.length, id).toBeLessThan(1600);
    expect(`${lead}${aside}`, id).not.toMatch(
      /@everyone|@here|<[@#]|example\.com|[\u202a-\u202e\u2066-\u2069]|NaN|Infinity|undefined/,
    );
  }
  expect(bugs).toEqual([]);
});

test('a topic a reading becomes is one that is there', async () => {
  const { intents } = await import('../../src/asking/all-intents.ts');
  const known = new Set(facts.topics().map(({ id }) => id));
  const named = intents.flatMap(({ args }) => (args?.topic && !args.topic.startsWith('$') ? [args.topic] : []));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('a sentence that is no question and names a figure is held against those published', async () => {
  const said = async (question: string) => (await ask({ command: 'ask', args: { question } })).lead;
  expect(await said('it says here on rrp was 2.55 trillion at the end of december 2024, true or false')).toBe(
    'No. Overnight reverse repo (ON RRP) was $473.5 bn on Dec 31, 2024.',
  );
  expect(await said('22年4月峰值以来，到2025年10月22日总资产降到6.54万亿？')).toContain(
    '有误：2025年10月22日总资产为6.59万亿美元',
  );
});

test('who has named a figure is not asked for it again', async () => {
  const lead = async (question: string, locale = 'en') => (await asking(question, locale)).lead;
  expect(await lead('how do reserves look now vs right before svb')).toContain('Mar 8, 2023');
  expect(await lead('how far below the 2021 high are we now in reserves')).toMatch(
    /^Reserve balances .* fell by \$1\.39 tn/,
  );
  expect(await lead('tga at the june 15 tax date vs a week before')).toMatch(
    /^The Treasury General Account .*Jun 10, 2026/,
  );
  expect(await lead('average srf usage excluding quarter ends')).toContain('leaves out “excluding quarter ends”');
  expect(await lead('why did reserves fall in december 2025?')).toMatch(/fell \$44\.5 bn/);
  expect(await lead('how much')).toMatch(/which figure do you mean/);
  expect(await lead('12月呢', 'zh-CN')).toContain('哪个数据');
});

test.each([
  ['reserves on 31 june 2025', 'en', '31 june 2025'],
  ['2月30日準備金', 'zh-TW', '2月30日'],
  ['reserves in 1850', 'en', '1850'],
] as const)('a day there is none of is said, and no other is taken for it: %s', async (question, locale, day) => {
  const answer = await asking(question, locale);
  expect(answer.lead).toContain(day);
  expect(answer.figures ?? []).toEqual([]);
});

test('whether the latest figure is the lowest of the year gets its yes or no', async () => {
  expect((await asking('準備金創今年新低了嗎', 'zh-TW')).lead).toMatch(/^是的。/);
  expect((await asking('have reserves hit a new low this year', 'en')).lead).toMatch(/^Yes\./);
  expect((await asking('准备金是不是创了今年新高', 'zh-CN')).lead).toMatch(/^并非如此。/);
});

test.each([
  ['Was the SRF used at all in 2025', 'en', /^Yes\. .*31 of 249 days/],
  ['was the SRF tapped at all in August 2026', 'en', /^Yes, but only in small amounts\. /],
  ['was the SRF used on Aug 31 2026', 'en', /^Yes, but only in small amounts\. .*\$2 m/],
  ['有人用过SRF吗', 'zh-CN', /^有。.*37天/],
  ['2025年有人用過SRF嗎', 'zh-TW', /^有。.*31天/],
  ['8月有人用过SRF吗', 'zh-CN', /^有，但金额很小。/],
  ['did banks use the discount window in 2025', 'en', /^Yes\. /],
  ['9月有人用逆回购吗', 'zh-CN', /^有。/],
  // Of days whose figures are not out nothing is known.
  ['Was the SRF used at all this week', 'en', /^The latest figure held is of Sep 4, 2026/],
] as const)('whether a facility was used at all is told first: %s', async (question, locale, lead) => {
  expect((await asking(question, locale)).lead).toMatch(lead);
});

test('this week is told of its days, and how little counts as use is said', async () => {
  const { ask } = await botOn('2026-09-04');
  const answer = await ask({ command: 'ask', args: { question: 'Was the SRF used at all this week' } });
  expect(answer.lead).toMatch(/^Yes, but only in small amounts\. .*Aug 31, 2026 to Sep 4, 2026/);
  expect(answer.notes?.join(' ')).toMatch(/Small test operations .*on 3 of 5 days/);
});

test.each([
  ['When did QT start', 'en', /^QT began on Jun 1, 2022\./],
  ['縮表何時開始', 'zh-TW', /^縮表（QT）始於2022年6月1日。/],
  [
    'when was the last rate hike',
    'en',
    /^The last rise of the target range took effect on Sep 17, 2026, to 3\.75%–4\.00%\./,
  ],
  ['上次降息是什么时候', 'zh-CN', /^目标区间最近一次下调于2025年12月11日生效，调整后为3\.50%–3\.75%。/],
  ['when was the last FOMC meeting', 'en', /^The last FOMC meeting ended on Sep 16, 2026\./],
  ['上次FOMC會議是什麼時候', 'zh-TW', /^上一次FOMC會議於2026年9月16日結束。/],
  ['when is the next tax date', 'en', /^The next tax date is Dec 15, 2026\./],
  ['下一个缴税日是哪天', 'zh-CN', /^下一个缴税日是2026年12月15日。/],
  ['when is the next quarter-end', 'en', /^The next quarter-end is Dec 31, 2026\./],
  // What is asked of after a day is no day that is asked for.
  ['SRF rate = discount rate?', 'en', /Both cost the top of the target range, 4\.00%/],
  ['what is the difference between ON RRP and SRF', 'en', /^They are opposites: .*3\.75%.*4\.00%/],
  ['逆回购和常备回购有什么区别', 'zh-CN', /^两者方向相反：/],
  ["Is SVB's collapse visible in the data", 'en', /in the week to Mar 15, 2023 reserves rose by \$440\.5 bn/i],
  ['T-account for money funds', 'en', /Only \$335 m is there now/],
] as const)('the lead holds what is asked for: %s', async (question, locale, lead) => {
  expect((await asking(question, locale)).lead).toMatch(lead);
});

test.each([
  [
    'Why did SOFR spike at end of September 2026',
    'en',
    /^No cause of that is on record here; .*3\.90% on Sep 30, 2026/,
  ],
  ['Why did SOFR spike in July 2026', 'en', /^No cause of that is on record here; .*Jul \d+, 2026/],
  ['why did SOFR spike last week', 'en', /^No cause of that is on record here; .*Sep 30, 2026/],
  ['2026年9月底SOFR为什么飙升', 'zh-CN', /^此处没有记载原因.*2026年9月30日.*3\.90%/],
  ['2026年6月底SOFR為什麼飆高', 'zh-TW', /^這裡沒有記載原因.*2026年6月30日/],
  // A month with a topic of its own is told by it.
  ['why did SOFR spike in Sept 2019', 'en', /^On Sep 17, 2019 SOFR jumped to 5\.25%/],
  ['Why did SOFR spike at the end of October 2025', 'en', /^In October 2025 repo rates/],
] as const)('why something happened is told by no other time’s story: %s', async (question, locale, lead) => {
  expect((await asking(question, locale)).lead).toMatch(lead);
});

test.each([
  ['who chairs the Fed', 'en', /^That is beyond what I know/],
  ['聯準會主席是誰', 'zh-TW', /^這個我不知道/],
  ['only reply to me privately', 'en', /can type: \/settings answers:private$/],
  ['只私訊回我', 'zh-TW', /\/settings answers:private$/],
  // Facts beside an advice are of what it is wanted on.
  ['should I buy T-bills now', 'en', /^I give no advice .*3-month Treasury yield/],
  ['该买美债吗', 'zh-CN', /^我不提供投资建议.*10年期国债收益率/],
  ['should I buy bitcoin', 'en', /^I give no advice on what to do with money, and no figures of that are held here\.$/],
  ['should i sell my bonds now that reserves fall', 'en', /Banks held \$2\.88 tn/],
] as const)('what is no question of the figures is told as such: %s', async (question, locale, lead) => {
  expect((await asking(question, locale)).lead).toMatch(lead);
});

test('a question about the language of posts is answered in its own', async () => {
  expect((await asking('can the weekly post be in Chinese?')).lead).toBe(
    'Nothing is set by asking. Whoever manages the server can type: /weekly on language:zh-CN',
  );
  expect((await asking('每周推送能用英文吗', 'zh-CN')).lead).toMatch(/^提问不会改动任何设置。.*language:en$/);
  // Who asks for the answer's language is answered in it.
  expect((await asking('can you answer in Chinese?')).lead).toMatch(/^提问/);
});

test.each([
  ['when is H.4.1 published', 'en', /4:30 PM in New York \(US Eastern time\)\. /],
  ['what time does H.4.1 come out in London', 'en', /4:30 PM in New York .* which is 9:30 PM in London\./],
  ['when does the next H.4.1 come out Tokyo time', 'en', /5:30 AM on Oct 16, 2026 in Tokyo\./],
  ['上海时间几点公布H.4.1', 'zh-CN', /美国东部时间）2026年10月15日16:30，即北京时间2026年10月16日04:30。/],
  ['台北時間幾點公布 H.4.1', 'zh-TW', /美東時間）2026年10月15日16:30，即台北時間2026年10月16日04:30。/],
  ['what time is SOFR published', 'en', /Oct 9, 2026 at 8:00 AM in New York/],
] as const)('when something is published is told in the publisher’s time, and that of a place that is named: %s', async (question, locale, lead) => {
  expect((await asking(question, locale)).lead).toMatch(lead);
});

test('rules of a year are those that came into force in it, and a ratio is reckoned from what was paid in', async () => {
  // Net transaction accounts of 2019: 3% of 16.3 to 124.2 m, 10% above.
  expect((await asking('what must a bank with 500m transaction accounts hold under the 2019 rules')).lead).toContain(
    '$40,817,000',
  );
  expect((await asking('按2019年的规则，5亿美元交易账户要交多少准备金', 'zh-CN')).lead).toContain('4,081.7万美元');
  expect((await asking('存款5亿，交了3500万，倒推准备金率', 'zh-CN')).lead).toContain('准备金率为7%');
  expect((await asking('deposits 500m, paid 35m, back out the ratio')).lead).toContain('a ratio of 7%');
});

test.each([
  ['is the repo market tighter than in late October', 'en', /^SOFR was 4\.22% on Oct 31, 2025/],
  ['回购市场比10月底更紧吗', 'zh-CN', /^2025年10月31日，SOFR为4\.22%/],
  ['are reserves lower than in late October', 'en', /Oct 29, 2025 to \$2\.88 tn on Sep 30, 2026/],
  ['what did tax week do to reserves last month', 'en', /fell \$115\.0 bn from Sep 9, 2026 to Sep 16, 2026/],
  ['上個月繳稅那週準備金怎麼變', 'zh-TW', /2026年9月9日至2026年9月16日.*1,150億/],
  ['rrp-drain chart', 'en', /since Dec 30, 2022/],
  ['附賣回下降的走勢圖', 'zh-TW', /較2022年12月30日/],
  ['EFFR funding', 'en', /EFFR was 3\.88% on Oct 1, 2026, 2 bp below IORB; SOFR was/],
] as const)('what is set against a time that is over is told of it: %s', async (question, locale, lead) => {
  expect((await asking(question, locale)).lead).toMatch(lead);
});

test('so many 个 of a spread are basis points', async () => {
  expect((await asking('alert 改成15个', 'zh-CN', 'SOFR高于IORB 10bp提醒我')).lead).toContain('value:15bp');
});

test('a figure that is only just overdue comes first, one that is weeks old says so first', async () => {
  expect((await asking('how is EFFR doing')).lead).toMatch(
    /^The effective federal funds rate was 3\.88% .*a newer one is overdue\.$/,
  );
  expect((await asking('EFFR最新', 'zh-CN')).lead).toMatch(/^2026年10月1日.*新一期应已发布但尚未取得。$/);
  expect((await asking('srf usage')).lead).toMatch(/^The latest figure held is of Sep 4, 2026, 4 weeks ago\./);
});
