import { day } from '../../values/day.ts';
import type { ClaimReader } from './claim.ts';

const REINVESTS = /\breinvest|\broll(?:s|ed|ing)? (?:over|into)\b|\bprincipal\b|再投资|续作|到期(?:的)?本金/;
const BILLS = /\bbills\b|国库券|短期国债/;
const ALL = /\b(?:all|entire(?:ly)?|every(?:thing)?|fully|solely|exclusively|wholly)\b|全面|全部|所有|完全|悉数/;
/** What agency securities pay back does go into bills, all of it. */
const AGENCY = /\bmbs\b|\bagency\b|\bmortgage|机构|抵押/;

/** "All reinvestment goes into bills": only what agency securities pay back does; Treasuries are rolled over. */
export const reinvestedClaims: ClaimReader = ({ sentence, slots: { text, time }, context }, { policy }) => {
  if (![REINVESTS, BILLS, ALL].every((words) => words.test(text)) || AGENCY.test(text)) return [];
  const turned = policy.caps.find(({ principalInto }) => principalInto === 'bills');
  const regime = policy.regimes.find(({ kind, from }) => kind === 'reinvest' && from === turned?.from);
  const at = time.named.at(-1)?.to ?? context.day;
  if (!turned || !regime || (at !== undefined && at < day(turned.decided))) return [];
  return [{ sentence, verdict: 'wrong', told: regime.about }];
};
