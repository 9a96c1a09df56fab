import { html, type TemplateResult } from 'lit';
import type { Person } from '../protocol.ts';

const HUES = ['#4752c4', '#1f7a43', '#a33d7a', '#9c4a12', '#136f86'];

/** The address of a person's picture: the bot's own, or the first letter of a name. */
const avatarUrl = ({ name, bot }: Person): string => {
  if (bot) return '/icon.svg';
  const hue = HUES[(name.charCodeAt(0) + name.length) % HUES.length];
  const letter = `<text x="20" y="26" fill="#fff" font-family="sans-serif" font-size="17" font-weight="700" text-anchor="middle">&#${name.codePointAt(0) ?? 63};</text>`;
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="${hue}" d="M0 0h40v40H0z"/>${letter}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawn)}`;
};

/** A person's picture, which says nothing by itself. */
export const avatar = (person: Person): TemplateResult => html`<img class="avatar" src=${avatarUrl(person)} alt="" />`;

/** A user of Discord's as the page names them: by the name they show, else their own. */
export const personOf = (user: {
  readonly id: string;
  readonly username: string;
  readonly global_name?: string | null;
  readonly bot?: boolean;
}): Person => ({
  id: user.id,
  name: user.global_name ?? user.username.charAt(0).toUpperCase() + user.username.slice(1),
  bot: user.bot ?? false,
});
