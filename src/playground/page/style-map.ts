import { noChange } from 'lit';
import { type AttributePart, Directive, directive } from 'lit/directive.js';

/** Stands in for Lit's directive of this name, whose first drawing writes a style attribute: the page's policy refuses those. */
export const styleMap = directive(
  class extends Directive {
    render(_styles: Readonly<Record<string, string | undefined>>) {
      return noChange;
    }
    override update({ element }: AttributePart, [styles]: [Readonly<Record<string, string | undefined>>]) {
      const { style } = element as HTMLElement;
      for (const [name, value = ''] of Object.entries(styles)) style.setProperty(name, value);
      return noChange;
    }
  },
);
