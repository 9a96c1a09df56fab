/** An address as it may be printed: no user, no password, no parameters. */
export const safeAddress = (url: string): string => {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
};

/** Whether a text is the address of a server, in one of these protocols, that a client could use. */
export const isServerAddress = (text: string, protocols: RegExp): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocols.test(protocol) && hostname !== '' && [username, password].every(isDecodable);
};

/** A per cent sign that stands for itself is written `%25`. */
const isDecodable = (text: string): boolean => {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
};
