import { h } from './dom.ts';

export type Pick<T> = {
  readonly title: string;
  readonly detail?: string;
  readonly aside?: string;
  readonly value: T;
};

/** The list above the message box: what can be picked, and which of it is about to be. */
export const createPicker = <T>(
  list: HTMLElement,
  heading: HTMLElement,
  frame: HTMLElement,
  pick: (value: T) => void,
) => {
  let items: readonly Pick<T>[] = [];
  let active = -1;
  let input: HTMLElement | undefined;

  const mark = () => {
    [...list.children].forEach((child, i) => {
      child.setAttribute('aria-selected', String(i === active));
      if (i === active) child.scrollIntoView({ block: 'nearest' });
    });
    if (!input) return;
    if (input.role === 'combobox') input.setAttribute('aria-expanded', String(items.length > 0));
    if (active >= 0) input.setAttribute('aria-activedescendant', `pick-${active}`);
    else input.removeAttribute('aria-activedescendant');
  };

  const option = ({ title, detail, aside, value }: Pick<T>, i: number) =>
    h(
      'div',
      {
        role: 'option',
        id: `pick-${i}`,
        // The box keeps the focus while the mouse picks.
        onmousedown: (event: Event) => event.preventDefault(),
        onclick: () => pick(value),
        onmousemove: () => {
          if (active === i) return;
          active = i;
          mark();
        },
      },
      h(
        'span',
        { class: 'pick-words' },
        h('span', { class: 'pick-title' }, title),
        detail !== undefined && h('span', { class: 'pick-detail' }, detail),
      ),
      aside !== undefined && h('span', { class: 'pick-aside' }, aside),
    );

  return {
    /** Shows picks for a box; `first` is the one about to be picked, none when -1. A heading alone tells what is being typed. */
    show: (of: HTMLElement, title: string, picks: readonly Pick<T>[], first = 0) => {
      if (input !== of) {
        if (input?.role === 'combobox') input.setAttribute('aria-expanded', 'false');
        input?.removeAttribute('aria-activedescendant');
      }
      input = of;
      items = picks;
      active = Math.min(first, picks.length - 1);
      heading.textContent = title;
      list.replaceChildren(...picks.map(option));
      list.hidden = picks.length === 0;
      frame.hidden = false;
      mark();
    },
    hide: () => {
      items = [];
      active = -1;
      frame.hidden = true;
      list.replaceChildren();
      mark();
    },
    move: (by: number) => {
      if (items.length === 0) return;
      active = active < 0 ? (by > 0 ? 0 : items.length - 1) : (active + by + items.length) % items.length;
      mark();
    },
    shown: () => !frame.hidden,
    count: () => items.length,
    /** What Enter would pick. */
    active: (): T | undefined => items[active]?.value,
    /** What Tab would pick: the first when none is marked. */
    first: (): T | undefined => items[Math.max(active, 0)]?.value,
  };
};
