/** What a subject is counted by. */
export type By = 'daily' | 'weekly' | 'quarterly';
/** Since when something is counted: the start of QT, or a day. */
export type Since = { readonly qt: string } | { readonly from: string };
