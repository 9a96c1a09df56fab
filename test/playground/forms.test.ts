import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { type Control, faultOf, initialValue, partsOf } from '../../src/playground/page/form-fields.ts';

const options = [
  { label: 'One', value: '1', default: true },
  { label: 'Two', value: '2' },
];

test('a form’s parts are its words and its fields, in their order, in the old shape as in the new', () => {
  const form: APIModalInteractionResponseCallbackData = {
    title: 'Form',
    custom_id: 'form',
    components: [
      { type: 10, content: 'Fill this in.' },
      { type: 18, label: 'Name', description: 'Yours', component: { type: 4, custom_id: 'name', style: 1 } },
      { type: 1, components: [{ type: 4, custom_id: 'old', style: 2, label: 'Old' }] },
    ],
  };
  expect(partsOf(form)).toMatchObject([
    { text: 'Fill this in.' },
    { label: 'Name', description: 'Yours', control: { custom_id: 'name' } },
    { label: 'Old', control: { custom_id: 'old' } },
  ]);
});

test.for<[string, Control, unknown]>([
  ['a text', { type: 4, custom_id: 'a', style: 1, value: 'as it was' }, 'as it was'],
  ['a menu', { type: 3, custom_id: 'a', options }, ['1']],
  ['a menu of channels', { type: 8, custom_id: 'a', default_values: [{ id: '42', type: 'channel' as never }] }, ['42']],
  ['radio buttons', { type: 21, custom_id: 'a', options }, '1'],
  ['checkboxes', { type: 22, custom_id: 'a', options }, ['1']],
  ['one checkbox', { type: 23, custom_id: 'a', default: true }, true],
])('%s begins with what the bot put into it', ([, control, value]) => {
  expect(initialValue(control)).toEqual(value);
});

const text: Control = { type: 4, custom_id: 'a', style: 1, min_length: 2, max_length: 3 };
test.for<[string, Control, string | string[] | boolean, unknown]>([
  ['nothing where something is needed', text, '', { kind: 'missing' }],
  ['blanks where something is needed', text, '  ', { kind: 'missing' }],
  ['nothing where nothing is needed', { ...text, required: false }, '', undefined],
  ['too little', text, 'a', { kind: 'shortest', bound: 2 }],
  ['too much', text, 'abcd', { kind: 'longest', bound: 3 }],
  ['what fits', text, 'abc', undefined],
  ['no pick', { type: 3, custom_id: 'a', options }, [], { kind: 'missing' }],
  ['no pick where none is needed', { type: 3, custom_id: 'a', options, required: false }, [], undefined],
  ['a box left empty', { type: 23, custom_id: 'a' }, false, undefined],
])('%s in a field of a form', ([, control, value, fault]) => {
  expect(faultOf(control, value)).toEqual(fault);
});
