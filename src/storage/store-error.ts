import { OperatorError } from '../values/operator-error.ts';

/** A store that cannot be used: one plain sentence for the operator, without the password. */
export class StoreError extends OperatorError {
  override name = 'StoreError';
}
