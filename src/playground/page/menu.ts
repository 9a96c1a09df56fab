import { h } from './dom.ts';

export type MenuItem = { readonly label: string; readonly act?: () => void };
export type MenuGroup = { readonly label?: string; readonly items: readonly MenuItem[] };

/** A menu of acts beside an element or a point: arrows walk, Enter picks, Escape and anything outside close. */
export const openMenu = (
  label: string,
  groups: readonly MenuGroup[],
  at: HTMLElement | { x: number; y: number },
): void => {
  const back = document.activeElement as HTMLElement | null;
  const close = (refocus = true) => {
    document.removeEventListener('pointerdown', outside, true);
    menu.remove();
    if (refocus) back?.focus({ preventScroll: true });
  };
  const outside = ({ target }: Event) => {
    if (!menu.contains(target as Node)) close(false);
  };
  const item = ({ label, act }: MenuItem) =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: -1,
        'aria-disabled': act === undefined ? 'true' : undefined,
        onclick: () => {
          if (!act) return;
          close();
          act();
        },
      },
      label,
    );
  const menu = h(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': label },
    groups.map(({ label, items }) =>
      h(
        'div',
        { role: 'group', 'aria-label': label },
        label !== undefined && h('p', { 'aria-hidden': 'true' }, label),
        items.map(item),
      ),
    ),
  );
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  menu.addEventListener('keydown', (event) => {
    const now = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) items[to % items.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  (document.querySelector('main') ?? document.body).append(menu);
  place(menu, at);
  document.addEventListener('pointerdown', outside, true);
  items[0]?.focus();
};

const place = (menu: HTMLElement, at: HTMLElement | { x: number; y: number }) => {
  const { x, y } =
    at instanceof HTMLElement ? { x: at.getBoundingClientRect().right, y: at.getBoundingClientRect().top } : at;
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(at instanceof HTMLElement ? x - width : x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
};
