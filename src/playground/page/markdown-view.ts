import { css, html, type TemplateResult } from 'lit';
import { type Block, firstLine, type Inline, markdown } from './markdown.ts';
import { type MessageContext, nameOf } from './message-context.ts';
import './spoiler-text.ts';
import './time-stamp.ts';

type Drawn = TemplateResult | string;

/** Discord's markdown as elements. */
export const renderMarkdown = (source: string, context: MessageContext): TemplateResult[] =>
  markdown(source).map((block) => renderBlock(block, context));

/** A text's first line as elements. */
export const renderFirstLine = (source: string, context: MessageContext): (TemplateResult | string)[] =>
  renderInline(firstLine(source), context);

/** A block of code, scrolled by keys, too. */
export const codeBlock = (text: string): TemplateResult => html`<pre tabindex="0"><code>${text}</code></pre>`;

const renderBlock = (block: Block, context: MessageContext): TemplateResult => {
  switch (block.kind) {
    case 'code':
      return codeBlock(block.text);
    case 'quote':
      return html`<blockquote>${block.of.map((each) => renderBlock(each, context))}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderInline(item, context)}</li>`);
      return block.numbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'heading':
      // The page's own headings come first: a message's are below them.
      return html`<p class="heading heading-${block.level}" role="heading" aria-level=${block.level + 2}>${renderInline(block.of, context)}</p>`;
    case 'subtext':
      return html`<p class="subtext">${renderInline(block.of, context)}</p>`;
    default:
      return html`<p class="text">${renderInline(block.of, context)}</p>`;
  }
};

const renderInline = (parts: readonly Inline[], context: MessageContext): Drawn[] =>
  parts.map((part) => (typeof part === 'string' ? part : renderMark(part, context)));

const renderMark = (part: Exclude<Inline, string>, context: MessageContext): Drawn => {
  switch (part.kind) {
    case 'bold':
      return html`<strong>${renderInline(part.of, context)}</strong>`;
    case 'italic':
      return html`<em>${renderInline(part.of, context)}</em>`;
    case 'underline':
      return html`<u>${renderInline(part.of, context)}</u>`;
    case 'strike':
      return html`<s>${renderInline(part.of, context)}</s>`;
    case 'spoiler':
      return html`<spoiler-text .label=${context.words.spoiler} .content=${renderInline(part.of, context)}></spoiler-text>`;
    case 'code':
      return html`<code>${part.text}</code>`;
    case 'link':
      return html`<a href=${part.href} target="_blank" rel="noreferrer noopener">${renderInline(part.of, context)}</a>`;
    case 'time':
      return html`<time-stamp class="time" .at=${part.at} .format=${part.style} .language=${context.language}></time-stamp>`;
    case 'mention':
      return html`<span class="mention">${part.of === 'channel' ? '#' : '@'}${nameOf(part.of, part.id, context)}</span>`;
    case 'command':
      return html`<button type="button" class="mention" @click=${() => context.actions.chooseCommand(part.name)}>/${part.name}</button>`;
  }
};

/** How texts look; for every component that holds some. */
export const markdownStyles = css`
  .text,
  .heading,
  .subtext {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .heading {
    color: var(--loud);
    font-weight: 700;
    line-height: 1.3;
    margin: 8px 0 4px;
  }
  .heading:first-child {
    margin-top: 0;
  }
  .heading-1 {
    font-size: 24px;
  }
  .heading-2 {
    font-size: 20px;
  }
  .subtext {
    color: var(--soft);
    font-size: 13px;
    line-height: 1.4;
  }
  .subtext a {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  strong {
    font-weight: 700;
  }
  ul,
  ol {
    padding-left: 22px;
  }
  blockquote {
    border-left: 4px solid var(--grey);
    border-radius: 4px;
    margin: 0;
    padding-left: 12px;
  }
  code {
    background: var(--deep);
    border-radius: 4px;
    font: 0.875em / 1.3 var(--mono);
    padding: 0.1em 0.3em;
  }
  pre {
    background: var(--deep);
    border: 1px solid var(--line);
    border-radius: 6px;
    margin: 6px 0;
    max-width: fit-content;
    overflow-x: auto;
    padding: 8px 10px;
  }
  pre code {
    background: none;
    padding: 0;
    white-space: pre;
  }
  .mention {
    background: var(--mention);
    border-radius: 4px;
    color: var(--mention-ink);
    font-weight: 500;
    padding: 0 3px;
  }
  button.mention:hover {
    background: var(--blurple-deep);
    color: #fff;
  }
  .time {
    background: var(--chosen);
    border-radius: 4px;
    padding: 0 2px;
  }
`;
