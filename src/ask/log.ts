/** Where the operator reads what happened: an object of details, then a sentence. Secrets never go in. */
export type Log = Readonly<Record<'debug' | 'info' | 'warn' | 'error', (details: object, sentence: string) => void>>;
