const TEN = '10s|10[ -]?(?:y|yr|year)s?|10年期?|十年期?|ten[ -]years?';
const THREE = '3[ -]?(?:m|mo|month)s?|3个月期?|三个月期?|three[ -]months?';
const BETWEEN = '(?: ?(?:-|\\/|minus|less|over|vs\\.?|减去?|和|与|跟) ?| |)';
const BONDS = '(?:美债|国债|公债|美国国债|美国公债)';
const PAIR = new RegExp(
  `(?<![\\d.])(${TEN})(${BETWEEN})(${THREE})(?:的?${BONDS})?(?![\\da-z])|(?<![\\d.])(${THREE})(${BETWEEN})(${TEN})(?:的?${BONDS})?(?![\\da-z])`,
  'g',
);

/** "The spread between 10y and 3m": the gap of two terms joins them as a stroke does. */
const AND_PAIR = new RegExp(
  `(?<=\\b(?:spread|gap|difference|slope|curve) (?:between |of )?(?:the )?)(?<one>${TEN}|${THREE}) and (?:the )?(?<two>${TEN}|${THREE})(?![\\da-z])`,
  'g',
);

/** Two terms beside each other are two yields: `10y-3m`, `10年-3个月`. Alone three months are a stretch of time. */
export const tenors = (text: string): string =>
  text.replace(AND_PAIR, '$<one>-$<two>').replace(PAIR, (_, ten, between, ...others) => {
    const han = /[年月]/.test(_);
    const [long, short] = han ? ['10年期国债', '3个月国库券'] : ['10-year yield', '3-month yield'];
    return ten === undefined ? `${short}${others[2] || ' '}${long}` : `${long}${between || ' '}${short}`;
  });
