import { flatRatio, rowOn, sameSince } from '../../measures/requirement.ts';
import { iso } from '../../values/day.ts';
import type { ClaimReader } from './claim.ts';
import { clauseOf } from './clause.ts';

const RATIO =
  /\b(?:reserve requirements?|required reserves?(?: ratio)?|reserve ratios?|requirement ratio|minimum reserves?|(?:must|have to|need to|required to) (?:hold|keep|set aside))\b|法定准备金|准备金率|存款?准备金|存准率|准备率|准备金要求/;
/** Another country's rule, what was once so, and what is only supposed. */
const OTHER =
  /\bchina|\bchinese|\bpboc|\becb\b|\beuro|\bindia|\bturk|\bswiss|\bswitzerland|\btaiwan|\bjapan|\bcanada|\buk\b|\bbrazil|\bkorea|\bwas\b|\bwere\b|\bused to\b|\bhad\b|\bbefore\b|\buntil\b|\bif\b|\bsuppose|\bimagine|\bof (?:deposits|assets)\b.{0,20}\bare\b|中国|央行|大陆|国内|台湾|日本|欧|印度|土耳其|瑞士|英国|加拿大|如果|假设|假如|以前|之前|曾|当时|原来|下调|上调|降准/;
const PRESENT = /\b(?:is|are|there'?s|must|have to|need to|required to|stands?|still)\b|是|为|有|要|须|必须|仍|还/;

/** "There is a 10 % reserve requirement": held against the rule in force in the United States. */
export const requirementClaims: ClaimReader = ({ sentence, slots, context }, { today, requirements = [] }) => {
  const { text, amounts, time } = slots;
  const [said, ...more] = amounts.filter(({ kind }) => kind === 'percent');
  if (!said || more.length > 0 || time.named.length > 0 || context.day !== undefined) return [];
  if (!RATIO.test(text) || OTHER.test(text) || !PRESENT.test(clauseOf(text, said.start))) return [];
  const rule = requirements.find(({ id }) => id === 'us');
  const row = rule && rowOn(rule, iso(today));
  const ratio = row && flatRatio(row);
  if (ratio === undefined) return [];
  const required = { ratio: Number(ratio), from: sameSince(rule!, row!) };
  const verdict = Number(said.value) === required.ratio ? 'right' : 'wrong';
  return [{ sentence, place: said.start, verdict, required }];
};
