import type { Choice, Given, Offer, OfferedOption } from '../protocol.ts';
import { byId, h } from './dom.ts';
import { complete, type Fault, fitting, matching, readBox } from './line.ts';
import { createPicker, type Pick } from './picker.ts';
import type { Words } from './words.ts';

/** What the message box needs from the page around it. */
export type Around = {
  readonly say: () => Words;
  readonly offers: () => readonly Offer[];
  readonly ask: (offer: Offer, given: Given) => void;
  readonly write: (text: string) => void;
  readonly suggest: (offer: Offer, given: Given, focused: string) => Promise<readonly Choice[]>;
};

/** One option of the command being written. */
type Box = {
  readonly option: OfferedOption;
  readonly input: HTMLInputElement;
  readonly element: HTMLElement;
  picked?: Choice | undefined;
  /** What the bot suggested for what is typed. */
  suggested?: readonly Choice[] | undefined;
};

/** Milliseconds of quiet before the bot is asked for suggestions. */
const QUIET = 120;

/** The message box: text, or a command with a box for each option. Slash opens the list, Tab completes, Enter sends, Escape goes back. */
export const createComposer = (around: Around) => {
  const text = byId<HTMLTextAreaElement>('text');
  const line = byId('command');
  const fault = byId('fault');
  const form = byId<HTMLFormElement>('composer');
  const picker = createPicker<() => void>(byId('picks'), byId('picker-heading'), byId('picker'), (pick) => pick());
  let offer: Offer | undefined;
  let boxes: Box[] = [];
  let rest: HTMLInputElement | undefined;
  let quiet: number | undefined;

  const complain = (message = '') => {
    fault.textContent = message;
    fault.hidden = message === '';
  };

  /** A box whose words complete from the list. A text of several lines has no role of its own for that. */
  const completing = <T extends HTMLInputElement | HTMLTextAreaElement>(element: T): T => {
    const role =
      element === (text as HTMLElement)
        ? { 'aria-haspopup': 'listbox' }
        : { role: 'combobox', 'aria-expanded': 'false' };
    const attributes = { ...role, 'aria-autocomplete': 'list', 'aria-controls': 'picks' };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };

  // The text

  const offerCommands = () => {
    grow();
    const typed = text.value;
    if (!typed.startsWith('/') || typed.includes('\n')) return picker.hide();
    const whole = complete(around.offers(), typed);
    if (whole) return choose(whole);
    const found = matching(around.offers(), typed);
    const say = around.say();
    if (found.length === 0) return picker.show(text, say.noCommand, []);
    picker.show(
      text,
      say.commands,
      found.map((each) => ({
        title: `/${each.title}`,
        detail: each.about,
        ...(each.options.length > 0 && { aside: each.options.map(({ title }) => title).join(' · ') }),
        value: () => choose(each),
      })),
    );
  };

  const focus = () => (offer ? onwards() : text.focus());

  const grow = () => {
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight}px`;
  };

  const write = () => {
    const typed = text.value.trim();
    if (typed === '') return;
    text.value = '';
    grow();
    picker.hide();
    text.focus();
    around.write(typed);
  };

  // The command

  const choose = (chosen: Offer) => {
    const say = around.say();
    offer = chosen;
    boxes = [];
    complain();
    text.value = '';
    rest = completing(
      h('input', { class: 'rest', 'aria-label': say.options, autocomplete: 'off', enterkeyhint: 'send' }),
    );
    rest.addEventListener('input', offerOptions);
    rest.addEventListener('focus', offerOptions);
    line.replaceChildren(h('span', { class: 'pill' }, `/${chosen.title}`), rest);
    line.hidden = false;
    text.hidden = true;
    for (const option of chosen.options) if (option.required) addBox(option);
    onwards();
  };

  const leave = (typed = '') => {
    offer = undefined;
    boxes = [];
    rest = undefined;
    line.hidden = true;
    line.replaceChildren();
    text.hidden = false;
    text.value = typed;
    grow();
    text.focus();
    if (typed === '') picker.hide();
    else offerCommands();
  };

  const addBox = (option: OfferedOption): Box => {
    const about = `${option.title}: ${option.about}`;
    const input = completing(
      h('input', { 'aria-label': about, autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'send' }),
    );
    if (option.required) input.setAttribute('aria-required', 'true');
    const element = h(
      'span',
      { class: 'box' },
      h('span', { class: 'box-name', 'aria-hidden': 'true' }, option.title),
      input,
    );
    const box: Box = { option, input, element };
    element.addEventListener('mousedown', (event) => {
      if (event.target === input) return;
      event.preventDefault();
      input.focus();
    });
    input.addEventListener('focus', () => offerChoices(box));
    input.addEventListener('input', () => {
      box.picked = undefined;
      unfault(box);
      widen(input);
      offerChoices(box);
      if (option.suggests) askFor(box);
    });
    widen(input);
    boxes.push(box);
    line.insertBefore(element, rest!);
    return box;
  };

  const removeBox = (box: Box) => {
    boxes = boxes.filter((each) => each !== box);
    box.element.remove();
    rest?.focus();
  };

  /** To the first box that must be filled, else to where more options are offered. */
  const onwards = () => {
    const empty = boxes.find(({ option, input }) => option.required && input.value.trim() === '');
    (empty?.input ?? rest)?.focus();
  };

  const unfilled = () => offer?.options.filter(({ name }) => !boxes.some(({ option }) => option.name === name)) ?? [];

  const offerOptions = () => {
    if (!rest) return;
    const typed = rest.value
      .replace(/[:：]\s*$/, '')
      .trim()
      .toLowerCase();
    const exact = /[:：\s]$/.test(rest.value) && unfilled().find(({ name, title }) => [name, title].includes(typed));
    if (exact) return take(exact);
    const found = unfilled().filter(({ name, title }) => `${name} ${title}`.toLowerCase().includes(typed));
    if (found.length === 0) return picker.hide();
    const { options, optional, required } = around.say();
    const picks = found.map((option) => ({
      title: option.title,
      detail: option.about,
      aside: option.required ? required : optional,
      value: () => take(option),
    }));
    picker.show(rest, options, picks, typed === '' ? -1 : 0);
  };

  const take = (option: OfferedOption) => {
    rest!.value = '';
    addBox(option).input.focus();
  };

  const choicesOf = ({ option, suggested }: Box): readonly Choice[] | undefined => {
    const { yes, no } = around.say();
    if (option.kind === 'flag')
      return [
        { name: yes, value: 'true' },
        { name: no, value: 'false' },
      ];
    return option.suggests ? (suggested ?? []) : option.choices;
  };

  const offerChoices = (box: Box) => {
    const { option, input, picked } = box;
    const say = around.say();
    const choices = choicesOf(box);
    const found = picked || option.suggests ? (choices ?? []) : fitting(choices ?? [], input.value);
    const picks: Pick<() => void>[] = found.map((choice) => ({ title: choice.name, value: () => settle(box, choice) }));
    const nothing = choices !== undefined && !option.suggests && found.length === 0;
    const at = picked ? found.findIndex(({ value }) => value === picked.value) : 0;
    picker.show(input, nothing ? say.noChoice : say.picking(option.title, option.about), picks, at);
    if (option.suggests && box.suggested === undefined) askFor(box);
  };

  const askFor = (box: Box) => {
    clearTimeout(quiet);
    quiet = setTimeout(async () => {
      if (!offer || !boxes.includes(box)) return;
      const typed = box.input.value;
      const given = { ...valuesSoFar(), [box.option.name]: typed };
      const suggested = await around.suggest(offer, given, box.option.name).catch(() => []);
      if (box.input.value !== typed || document.activeElement !== box.input) return;
      box.suggested = suggested;
      offerChoices(box);
    }, QUIET) as unknown as number;
  };

  const valuesSoFar = (): Given =>
    Object.fromEntries(
      boxes.flatMap((box) => {
        const read = readBox(box.option, { text: box.input.value, picked: box.picked });
        return 'value' in read ? [[box.option.name, read.value]] : [];
      }),
    );

  const settle = (box: Box, choice: Choice) => {
    box.picked = choice;
    box.input.value = choice.name;
    unfault(box);
    widen(box.input);
    onwards();
  };

  const unfault = ({ element, input }: Box) => {
    element.classList.remove('wrong');
    input.removeAttribute('aria-invalid');
    complain();
  };

  const blame = (box: Box, what: Fault) => {
    const { faults } = around.say();
    box.element.classList.add('wrong');
    box.input.setAttribute('aria-invalid', 'true');
    box.input.focus();
    const said = 'bound' in what ? faults[what.kind](what.bound) : faults[what.kind];
    complain(`${box.option.title}: ${said}`);
  };

  const send = () => {
    if (!offer) return write();
    const missing = offer.options.find(
      ({ name, required }) => required && !boxes.some(({ option }) => option.name === name),
    );
    if (missing) return blame(addBox(missing), { kind: 'missing' });
    const given: Record<string, Given[string]> = {};
    for (const box of boxes) {
      const read = readBox(box.option, { text: box.input.value, picked: box.picked });
      if ('value' in read) given[box.option.name] = read.value;
      else if (read.fault.kind !== 'missing' || box.option.required) return blame(box, read.fault);
    }
    const asked = offer;
    leave();
    complain();
    around.ask(asked, given);
  };

  // The keys

  const steps = () => [...boxes.map(({ input }) => input), ...(rest ? [rest] : [])];

  const step = (from: HTMLInputElement, by: number) => {
    const to = steps()[steps().indexOf(from) + by];
    to?.focus();
    return to !== undefined;
  };

  const settled = (box: Box | undefined) => box?.picked !== undefined && box.picked.name === box.input.value;

  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return; // an input method is at work
    const target = event.target as HTMLInputElement | HTMLTextAreaElement;
    const box = boxes.find(({ input }) => input === target);
    const done = act(event, target, box);
    if (done) event.preventDefault();
  };

  /** What a key does in a box; true when it did something. */
  const act = (event: KeyboardEvent, target: HTMLInputElement | HTMLTextAreaElement, box: Box | undefined): boolean => {
    const { key, shiftKey } = event;
    const before = target.selectionStart === 0 && target.selectionEnd === 0;
    const after = target.selectionStart === target.value.length;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (picker.count() === 0) return false;
        picker.move(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Tab': {
        const first = shiftKey || settled(box) ? undefined : picker.first();
        first?.();
        return first !== undefined;
      }
      case 'Enter': {
        if (shiftKey) return false;
        const marked = settled(box) ? undefined : picker.active();
        if (marked) marked();
        else send();
        return true;
      }
      case 'Escape':
        if (picker.shown()) picker.hide();
        else if (offer) leave();
        else return false;
        return true;
      case 'Backspace':
        if (!before) return false;
        if (box && !box.option.required) removeBox(box);
        else if (box) leave(`/${offer!.title}`);
        else if (target === rest) {
          const last = boxes.at(-1);
          if (last) last.input.focus();
          else leave(`/${offer!.title}`);
        } else return false;
        return true;
      case 'ArrowLeft':
        return before && target !== text && step(target as HTMLInputElement, -1);
      case 'ArrowRight':
        return after && target !== text && step(target as HTMLInputElement, 1);
      default:
        return false;
    }
  };

  completing(text);
  text.addEventListener('input', offerCommands);
  text.addEventListener('focus', () => text.value.startsWith('/') && offerCommands());
  form.addEventListener('keydown', press);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) picker.hide();
  });
  // Whoever types anywhere on the page means the message box.
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const elsewhere = (target as Element).closest('input, textarea, select, dialog, [role=menu]') === null;
    if (elsewhere && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) focus();
  });

  return {
    focus,
    /** Offers anew to who has begun to type before there was anything to offer. */
    offered: () => {
      if (!offer && document.activeElement === text && text.value.startsWith('/')) offerCommands();
    },
    /** Puts the box into another language or place: what was begun is dropped. */
    reset: () => {
      const had = form.contains(document.activeElement);
      if (offer || text.value.startsWith('/')) leave();
      if (!had) (document.activeElement as HTMLElement | null)?.blur?.();
      picker.hide();
      complain();
    },
    complain,
  };
};

/** As wide as what is typed; a Chinese character takes the room of two letters. */
const widen = (input: HTMLInputElement) => {
  const wide = [...input.value].reduce((sum, each) => sum + (each > '\u2e80' ? 2 : 1), 0);
  input.size = Math.max(wide, 4);
};
