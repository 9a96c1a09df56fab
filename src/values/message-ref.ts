/** A message in a chat, by its ids: what a reply is a reply to. */
export type MessageRef = { readonly guild: string; readonly channel: string; readonly message: string };

const LINK =
  /^<?https:\/\/(?:(?:ptb|canary)\.)?discord(?:app)?\.com\/channels\/(\d{17,20}|@me)\/(\d{17,20})\/(\d{17,20})\/?>?$/;

/** A message link as Discord copies it, `https://discord.com/channels/…/…/…`; undefined for anything else. In a direct message `guild` is `@me`. */
export const parseMessageLink = (text: string): MessageRef | undefined => {
  const [, guild, channel, message] = LINK.exec(text.trim()) ?? [];
  return guild && channel && message ? { guild, channel, message } : undefined;
};
