import type { Picture } from '../protocol.ts';
import { h } from './dom.ts';
import { icon } from './icons.ts';
import type { Words } from './words.ts';

/** Shows a picture over the whole page, with the words that stand for it. */
export const openPicture = ({ url, alt }: Picture, say: Words): void => {
  const close = () => dialog.close();
  const dialog = h(
    'dialog',
    { class: 'lightbox', 'aria-label': say.picture },
    h('img', { src: url, alt }),
    h(
      'div',
      { class: 'lightbox-line' },
      alt !== '' && h('p', {}, alt),
      h('a', { href: url, target: '_blank', rel: 'noreferrer' }, say.original),
    ),
    h('button', { class: 'lightbox-close', type: 'button', 'aria-label': say.close, onclick: close }, icon('close')),
  );
  dialog.addEventListener('click', ({ target }) => target === dialog && close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
