import { OperatorError } from '../values/operator-error.ts';

/** A file of facts or figures that cannot be believed: which one, where in it, and why. */
export class BadFile extends OperatorError {
  override name = 'BadFile';
  readonly file: string;
  /** A line number, or a path within a JSON document (`regimes[3].from`). */
  readonly where: number | string;
  readonly reason: string;
  constructor(file: string, where: number | string, reason: string) {
    super(`${file}:${where}: ${reason}`);
    this.file = file;
    this.where = where;
    this.reason = reason;
  }
}
