const ABOUT = '(?:about |around |roughly |nearly |almost |some |over |~ ?)?';
const MOVED =
  '(?:rose|fell|dropped|jumped|declined|grew|increased|decreased|went (?:up|down)|gained|lost|shrank|climbed|slid|plunged|surged|rallied)';

/** How far something moved, held to be so without any question: "reserves rose 81.6bn last week", 准备金上周增加了816亿. */
const STATES: readonly RegExp[] = [
  new RegExp(
    `^ ?(?:so |and |hey |ok |i (?:read|heard|see) (?:that )?)*(?!.*\\b(?:why|because|so|what|how|when|where|which|if|while|but|and|after|since)\\b)(?:[a-z][\\w'() -]{1,40}) ${MOVED}(?: by)? ${ABOUT}\\$? ?\\d[\\d.,]* ?(?:bn|tn|billion|trillion|million|bps?|basis points)\\b[^?]*$`,
  ),
  /^(?!.*(?:吗|呢|么|为什么|为何|哪|多少|几|如果|若|会|后|时|因为|所以|超过|以上|以下))[^,，?？。；;]{2,20}?(?:增加|减少|上升|下降|[涨跌升降增减掉])了?(?:大约|约|近|将近|差不多)? ?\d[\d.,]*多? ?[亿兆万千百]{1,3}(?:美元|美金)?[。!！]*$/,
];

/** Whether a plain text states by how much something moved, and asks nothing. */
export const statesMove = (text: string): boolean => STATES.some((one) => one.test(text));
