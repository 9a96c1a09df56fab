/** A moment as Discord writes it. */
export const timestamp = (time: number): string => new Date(time).toISOString();

/** Discord's types name enums and omit what it sends beside them; what leaves here is validated against its schemas in tests. */
export const shaped = <T extends object>(value: object): T => value as T;
