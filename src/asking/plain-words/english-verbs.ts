import type { VerbRow } from './inflected.ts';

const RISE = ['rise', 'rises', 'rose', 'risen', 'rising'] as const;
const DROP = ['drop', 'drops', 'dropped', 'dropped', 'dropping'] as const;

/** Verbs that say which way a figure goes, or that it goes. */
export const VERBS: readonly VerbRow[] = [
  [
    DROP,
    'ebb|recede|dwindle|wane|subside|abate|retreat|plummet|nosedive|slump|tumble|sag|skid|swoon|ebb away|fade away|fall away/fell away/fallen away|drop off|drop back(?! below)(?! under)|fall off/fell off/fallen off|tail off|trail off|trail away|dry up|melt away|peter out|fizzle out|taper down|wither|crumble|shrivel|slip back(?! below)(?! under)|slide back/slid back|slip away|sink/sank/sunk|plunge|head south|head lower|go south/went south/gone south|descend|slim down|pare back|pare down|scale down|scale back|deplete|diminish|lessen|weaken|fade(?! (?:the|this|that|it|any)\\b)|deflate|contract sharply|slip',
  ],
  [
    RISE,
    'swell/swelled/swollen|balloon|mushroom|soar|skyrocket|rocket|rocket up|escalate|ascend|rebound|bounce back|bounce up|perk up|firm up|build up/built up|shoot higher/shot higher|jump up|head north|head higher|go north/went north/gone north|zoom up|power higher|ramp up|march higher|march up|balloon out|strengthen|snowball|multiply|burgeon|proliferate|inflate|fatten|fatten up|bulk up|thicken|top up|replenish|refill|pile up|go bananas/went bananas/gone bananas|go nuts/went nuts/gone nuts|go crazy/went crazy/gone crazy|go haywire/went haywire/gone haywire|go wild/went wild/gone wild|go berserk/went berserk/gone berserk|go ballistic/went ballistic/gone ballistic|go through the roof/went through the roof/gone through the roof|go vertical/went vertical/gone vertical',
  ],
  [
    ['lose', 'loses', 'lost', 'lost', 'losing'],
    'shed/shed|give up/gave up/given up|surrender|forfeit|hemorrhage|haemorrhage|give back/gave back/given back|hand back|relinquish',
  ],
  [['gain', 'gains', 'gained', 'gained', 'gaining'], 'tack on|pack on|rack up|notch up|chalk up'],
  [['change', 'changes', 'changed', 'changed', 'changing'], 'alter|vary|fluctuate|budge|morph|evolve|shift'],
  [
    ['exceed', 'exceeds', 'exceeded', 'exceeded', 'exceeding'],
    'surpass|eclipse|outstrip|overtake/overtook/overtaken|outrun/outran|outpace|go past/went past/gone past|get past/got past|go beyond/went beyond/gone beyond',
  ],
  [['peak', 'peaks', 'peaked', 'peaked', 'peaking'], 'crest'],
  [
    ['bottom', 'bottoms', 'bottomed', 'bottomed', 'bottoming'],
    'hit bottom/hit bottom|reach bottom|find bottom/found bottom',
  ],
  [['keep', 'keeps', 'kept', 'kept', 'keeping'], 'stash|stow|squirrel away|sock away|tuck away|salt away|stockpile'],
  [
    ['hold', 'holds', 'held', 'held', 'holding'],
    'possess|hang on to/hung on to|hang onto/hung onto|hog|hoard|cling to/clung to',
  ],
  [['pay', 'pays', 'paid', 'paid', 'paying'], 'remit/remitted|fork over|cough up'],
  [['spend', 'spends', 'spent', 'spent', 'spending'], 'disburse|shell out|splash out|splurge'],
  [['compare', 'compares', 'compared', 'compared', 'comparing'], 'juxtapose'],
];

const STEPS =
  'edge|tick|inch|drift|creep/crept|nudge|trend|lurch|grind/ground|track|slide/slid|slip|sneak|claw|race|surge|climb|crawl';
const along = (ways: string): string =>
  STEPS.split('|')
    .flatMap((verb) => {
      const [base, past] = verb.split('/');
      return ways.split('|').map((way) => (past ? `${base} ${way}/${past} ${way}` : `${base} ${way}`));
    })
    .join('|');

/** "Edged up", "crept lower": a step and its way. */
export const WAYS: readonly VerbRow[] = [
  [RISE, along('up|higher|upward|upwards|north')],
  [DROP, along('down|lower|downward|downwards|south')],
];
