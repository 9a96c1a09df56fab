/** Series that people ask for and that are not held here. */
export const notHeldIds = [
  ...(['m1', 'm2', 'moneyFunds', 'highYield', 'investmentGrade', 'obfr'] as const),
  ...(['depositsLarge', 'depositsSmall', 'cashForeign', 'yield2y', 'yield5y'] as const),
];
/** One of them. */
export type NotHeldId = (typeof notHeldIds)[number];
