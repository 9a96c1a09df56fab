import { css, html, nothing, type TemplateResult } from 'lit';
import { localUrl, type MessageContext } from './message-context.ts';
import './spoiler-media.ts';

/** A picture as Discord gives it, in an embed, a gallery or beside a message. */
type Media = {
  readonly url: string;
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
  readonly description?: string | null | undefined;
};

/** A picture that opens over the page, with the words that stand for it. */
export const renderPicture = (media: Media, context: MessageContext, kind = ''): TemplateResult => {
  const { words, actions } = context;
  const [url, alt] = [localUrl(media.url), media.description ?? ''];
  const open = () => actions.openPicture({ url, alt });
  return html`<button type="button" class="picture ${kind}" aria-label=${words.open(alt || words.picture)} @click=${open}>
    <img src=${url} alt=${alt} width=${media.width ?? nothing} height=${media.height ?? nothing} decoding="async" />
  </button>`;
};

/** Pictures side by side, as a media gallery lays them out. */
export const renderGallery = (
  items: readonly { readonly media: Media; readonly description?: string | null; readonly spoiler?: boolean }[],
  context: MessageContext,
): TemplateResult =>
  html`<div class="gallery gallery-${Math.min(items.length, 3)}">${items.map(({ media, description, spoiler }) =>
    hidden(renderPicture({ ...media, description }, context), spoiler, context),
  )}</div>`;

/** Something that stays covered until its reader asks for it, when it is a spoiler. */
export const hidden = (content: TemplateResult, spoiler: boolean | undefined, { words }: MessageContext) =>
  spoiler ? html`<spoiler-media .label=${words.spoiler}>${content}</spoiler-media>` : content;

/** How pictures look; for every component that holds some. */
export const mediaStyles = css`
  .picture {
    border-radius: 8px;
    cursor: zoom-in;
    display: block;
    line-height: 0;
    max-width: 100%;
    overflow: hidden;
    width: fit-content;
  }
  .picture img {
    background: var(--hover);
    display: block;
    height: auto;
    max-height: min(350px, 35vh);
    max-width: 100%;
    object-fit: contain;
    width: auto;
  }
  .picture.thumbnail img {
    height: 85px;
    object-fit: cover;
    width: 85px;
  }
  .gallery {
    display: grid;
    gap: 4px;
    grid-template-columns: minmax(0, 1fr);
    max-width: 550px;
  }
  .gallery-2,
  .gallery-3 {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .gallery-3 {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .gallery:not(.gallery-1) .picture,
  .gallery:not(.gallery-1) img {
    aspect-ratio: 1;
    height: auto;
    object-fit: cover;
    width: 100%;
  }
`;
