/** A document that a fact of record rests on: where it is, and what it is called when the fact says so. */
type Citation = { readonly url: string; readonly title?: string };

/** Reads an origin as written in `data/`: an address, or a title with its address in brackets; undefined for neither. */
export const citationOf = (source: string): Citation | undefined => {
  const [, title, url] = /^(?:(.+?) \()?(https?:\/\/[^\s()]+)\)?$/.exec(source) ?? [];
  return url === undefined ? undefined : { url, ...(title !== undefined && { title }) };
};
