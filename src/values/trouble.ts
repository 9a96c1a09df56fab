/** What the asker can understand or fix; each has a sentence in every language (`words/`). */
export const troubleKeys = [
  'unknownCommand', // detail: the name that was asked for
  'badOption', // detail: what was given
  'missingOption', // detail: the option's name
  'badLine', // detail: the part of a typed line that could not be read
  'noData', // detail: the series' published code
  'badAmount', // detail: what was given as an amount
  'ambiguousAmount', // detail: what was given as an amount, in 兆 where that has two readings
  'badRatio', // detail: what was given as a ratio
  'badDate', // detail: what was given as a date
  'noFigureThen', // detail: the day asked for
  'beforeFirst', // detail: the first day that is held
  'dayAhead', // detail: the day asked for
  'notAllowed', // detail: the permission that is missing
  'unknownSeries', // detail: the name that was given
  'tooManySeries', // detail: how many fit
  'badLink', // detail: what was given as a link to a message
  'otherServer', // the message meant is in another server
  'unknownMessage', // the message meant is gone, or out of the asker's or the bot's sight
  'mayNotWrite', // the asker may not write where the message is
  'cannotPost', // detail: the permissions the bot lacks there
  'lockedThread', // the message is in a thread nobody may write in any more
  'notPosted', // detail: Discord's code, where it gave one
  'serverOnly', // the question makes sense only in a server's channel
  'alreadyPosted', // detail: the address of the message
  'notSaved', // a setting could not be kept: others changed it at the same moment
] as const;
export type TroubleKey = (typeof troubleKeys)[number];

/** Something the asker can understand or fix. Anything else that is thrown is a bug. */
export class Trouble extends Error {
  override name = 'Trouble' as const;
  readonly key: TroubleKey;
  readonly detail: string;
  constructor(key: TroubleKey, detail = '', options?: ErrorOptions) {
    super(`${key} ${detail}`.trim(), options);
    this.key = key;
    this.detail = detail;
  }
}
