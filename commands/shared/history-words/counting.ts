/** What a subject is counted by. */
export type By = 'daily' | 'weekly' | 'quarterly';
/** Since when something is counted: the start of QT, the day from which figures are held, or one that was named. */
export type Since = { readonly qt: string } | { readonly from: string } | { readonly counted: string };
