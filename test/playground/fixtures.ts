import sharp from 'sharp';
import { pixel } from '../../packages/fake-discord/test/client.ts';

/** A picture as large as a chart of the bot's. */
const chart = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#26282c' } })
  .png()
  .toBuffer();

/** A message with whatever one without the newer components can have. */
export const withEmbed = {
  content:
    '# Head\n-# small print\n> quoted\n- one\n- two\n1. first\n**bold**, `code`, ||hidden|| and <t:1795815000:F>\n```\na  b\n```',
  embeds: [
    {
      author: { name: 'Author', url: 'https://author.example' },
      title: 'Fine <:smile:123456789012345678>',
      url: 'https://title.example',
      description: 'See [there](https://link.example).',
      fields: [
        { name: 'Wide', value: 'a line' },
        ...['A', 'B', 'C', 'D'].map((name) => ({ name, value: `value ${name}`, inline: true })),
      ],
      image: { url: 'attachment://a.png' },
      thumbnail: { url: 'attachment://b.png' },
      footer: { text: 'Foot' },
    },
  ],
  files: [
    { attachment: pixel, name: 'a.png', description: 'a line that falls' },
    { attachment: pixel, name: 'b.png', description: 'a small drop' },
    { attachment: pixel, name: 'c.png', description: 'a picture beside' },
    { attachment: Buffer.from('day,level\n1,2\n'), name: 'figures.csv' },
  ],
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'Again', custom_id: 'again' },
        { type: 2, style: 3, label: 'Good', custom_id: 'good' },
        { type: 2, style: 4, label: 'Bad', custom_id: 'bad' },
        { type: 2, style: 2, label: 'Never', custom_id: 'never', disabled: true },
        { type: 2, style: 5, label: 'Elsewhere', url: 'https://button.example' },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'pick',
          placeholder: 'Pick one',
          options: ['x', 'y', 'z'].map((value) => ({ label: `Letter ${value}`, value, description: `the ${value}` })),
        },
      ],
    },
  ],
};

/** A message with every component (https://docs.discord.com/developers/components/reference). */
export const withComponents = {
  flags: 1 << 15,
  files: [
    { attachment: chart, name: 'chart.png' },
    { attachment: pixel, name: 'small.png' },
    { attachment: pixel, name: 'other.png' },
    { attachment: Buffer.from('day,level\n1,2\n'), name: 'figures.csv' },
  ],
  components: [
    {
      type: 17,
      accent_color: 0x3b82f6,
      components: [
        { type: 10, content: '**Banks held $2.88 tn of reserves on Wednesday, Sep 30.**' },
        {
          type: 9,
          components: [{ type: 10, content: 'Week average **$3.03 tn**' }],
          accessory: { type: 11, media: { url: 'attachment://small.png' }, description: 'a small drop' },
        },
        {
          type: 9,
          components: [{ type: 10, content: 'Since QT began **−$476 bn** · try </reserves:12345678>' }],
          accessory: { type: 2, style: 2, label: 'Why?', custom_id: 'why' },
        },
        {
          type: 12,
          items: [{ media: { url: 'attachment://chart.png' }, description: 'a line that falls' }],
        },
        { type: 14, divider: true, spacing: 2 },
        { type: 13, file: { url: 'attachment://figures.csv' } },
        { type: 10, content: '-# As of Sep 30 · [Federal Reserve](https://fed.example) · next <t:1795815000:R>' },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'range',
              placeholder: 'Range',
              options: [
                { label: '3 months', value: '3m' },
                { label: '1 year', value: '1y', default: true },
              ],
            },
          ],
        },
        {
          type: 1,
          components: [
            { type: 2, style: 2, label: 'Details', custom_id: 'details' },
            { type: 2, style: 2, label: 'Post here', custom_id: 'post', emoji: { name: '📌' } },
          ],
        },
      ],
    },
    { type: 12, items: [{ media: { url: 'attachment://other.png' }, description: 'a secret', spoiler: true }] },
    {
      type: 1,
      components: [{ type: 8, custom_id: 'where', placeholder: 'Where', channel_types: [0, 5] }],
    },
    { type: 1, components: [{ type: 6, custom_id: 'role', placeholder: 'Role' }] },
    {
      type: 1,
      components: [{ type: 5, custom_id: 'who', placeholder: 'Who', min_values: 1, max_values: 2 }],
    },
  ],
};

/** A form with every control a form can have, files aside. */
export const form = {
  title: 'Settings',
  custom_id: 'settings',
  components: [
    { type: 10, content: 'How **answers** look.' },
    {
      type: 18,
      label: 'Name',
      description: 'What to call it',
      component: { type: 4, custom_id: 'name', style: 1, min_length: 2, max_length: 20 },
    },
    {
      type: 18,
      label: 'Language',
      component: {
        type: 3,
        custom_id: 'language',
        options: [
          { label: 'English', value: 'en', default: true },
          { label: '简体中文', value: 'zh-CN' },
        ],
      },
    },
    {
      type: 18,
      label: 'Answers',
      component: {
        type: 21,
        custom_id: 'answers',
        options: [
          { label: 'For everybody', value: 'public' },
          { label: 'For the asker', value: 'private' },
        ],
      },
    },
    {
      type: 18,
      label: 'Days',
      component: {
        type: 22,
        custom_id: 'days',
        required: false,
        options: [
          { label: 'Wednesday', value: 'wed', default: true },
          { label: 'Thursday', value: 'thu' },
        ],
      },
    },
  ],
};
