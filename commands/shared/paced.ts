/** What a pace is told of: all assets, a holding, or the bills that are bought. */
export const PACED = ['assets', 'treasuries', 'mbs', 'bills'] as const;
/** One of them. */
export type Paced = (typeof PACED)[number];

/** What `/qt` shows. */
export const QT_VIEWS = ['balance', 'caps', 'pace'] as const;
type QtView = (typeof QT_VIEWS)[number];

/** What is shown: what is named, the pace where only that of something is asked, else the holdings. */
export const qtView = ({ view, of }: { readonly view?: QtView | undefined; readonly of?: Paced | undefined }): QtView =>
  view ?? (of === undefined ? 'balance' : 'pace');
