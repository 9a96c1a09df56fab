import type { PickList } from './pick-list.ts';

/** What a key does to a list of picks; true when it did something. `settled` when what stands there was picked already. */
export const pickKey = (picks: PickList, event: KeyboardEvent, settled = false): boolean => {
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (picks.isEmpty) return false;
      picks.move(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Tab': {
      const first = event.shiftKey || settled ? undefined : picks.first;
      first?.choose();
      return first !== undefined;
    }
    case 'Enter': {
      const marked = event.shiftKey || settled ? undefined : picks.active;
      marked?.choose();
      return marked !== undefined;
    }
    case 'Escape':
      if (!picks.shown) return false;
      picks.hide();
      return true;
    default:
      return false;
  }
};

/** Whether a key belongs to an input method that is at work. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
