/** Something the person who runs the bot can put right: its message is one plain sentence, and no stack trace helps. */
export class OperatorError extends Error {
  override name = 'PlainError';
}
