import type { Person } from '../protocol.ts';
import { h } from './dom.ts';

const HUES = ['#4752c4', '#1f7a43', '#a33d7a', '#9c4a12', '#136f86'];

/** The address of a face: the bot's own, or the first letter of a name. */
export const face = ({ name, bot }: Person): string => {
  if (bot) return '/icon.svg';
  const hue = HUES[(name.charCodeAt(0) + name.length) % HUES.length];
  const letter = `<text x="20" y="26" fill="#fff" font-family="sans-serif" font-size="17" font-weight="700" text-anchor="middle">&#${name.codePointAt(0) ?? 63};</text>`;
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="${hue}" d="M0 0h40v40H0z"/>${letter}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawn)}`;
};

/** A face as a picture, which says nothing by itself. */
export const avatar = (person: Person): HTMLElement => h('img', { class: 'avatar', src: face(person), alt: '' });
