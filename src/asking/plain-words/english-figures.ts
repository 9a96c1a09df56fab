import type { PlainWord } from './plain-word.ts';

/** What a figure's names are, where only of a figure something is said. */
const FIGURE =
  '(?:the )?(?:bank )?(?:reserves?|reserve balances|sofr|effr|iorb|tgcr|srf|on rrp|rrp|reverse repo|tga|balance sheet|total assets|usage|take-?up|it|they|we|deposits|currency|spread|gap|10y|mortgage rates)';

/** A rate stands behind it. */
const RATE = '(?= (?:the )?(?:iorb|sofr|effr|tgcr|bgcr|on rrp|upper bound|lower bound|target|interest on reserves)\\b)';

/** An amount stands behind it. */
const AMOUNT =
  '(?= (?:the |a |an |about |roughly |nearly )?(?:\\$ ?)?(?:\\d|one |two |three |four |five |six |seven |eight |nine |ten |half |trillion|billion))';

/** Rarer words for what is asked of a figure: which way, how far, on which side, how high. */
export const FIGURES: readonly PlainWord[] = [
  // Which way, as a noun or in one form only.
  [
    'what pulled',
    'what drew(?= [\\w-]+ down)|what brought(?= [\\w-]+ down)|what took(?= [\\w-]+ down)|what weighed(?= [\\w-]+ down)',
  ],
  [
    'changed',
    '(?<=how ha(?:s|ve) (?:the )?[\\w-]+ )behaved|(?<=how ha(?:s|ve) (?:the )?[\\w-]+ )fared|(?<=how ha(?:s|ve) (?:the )?[\\w-]+ )developed|(?<=how ha(?:s|ve) (?:the )?[\\w-]+ )progressed',
  ],
  ['what pushed', 'what propped|what jacked|what pumped|what bumped|what nudged|what sent soaring'],
  [
    'what pushed up',
    'what buoyed|what boosted|what bolstered|what swelled|what inflated|what fattened|what juiced|what pumped up|what drove up|what shored up|what topped up|what replenished|what refilled|what raised|what added to|what propped up|what bumped up|what jacked up|what fed into|what gave(?= [\\w-]+ an? (?:lift|boost|bump|leg up|shot in the arm|push))',
  ],
  [
    'what pulled down',
    'what sapped|what dented|what hammered|what walloped|what clobbered|what whacked|what squeezed|what eroded|what depleted|what bled|what siphoned off|what siphoned|what mopped up|what hoovered up|what gobbled up|what chewed up|what chewed through|what ate into|what ate up|what cut into|what weighed on|what bit into|what chipped away at|what lowered|what reduced|what depressed|what dampened|what sucked up|what sucked down|what whittled down|which forces sank|what sank|what sunk|what tanked|what cratered|what torpedoed|what knocked down|what brought down|what took down|what dragged down|what hit',
  ],
  [
    'rise',
    'leap(?! year)|uptick|upswing|upturn|upsurge|upward move|(?<!in the |during the |the )run-up(?! to)|groundswell|gain(?= in (?:reserves|the|usage|deposits|sofr|bank))|expansion(?= in (?:reserves|the|usage|deposits|sofr|bank))|build-up(?= in (?:reserves|the|usage|deposits|sofr|bank))|buildup(?= in (?:reserves|the|usage|deposits|sofr|bank))',
  ],
  [
    'drop',
    'downtick|downswing|downturn|downward move|comedown|falloff|fall-off|drop-off|dropoff|take a dive|take a tumble|take a hit|take a knock|take a beating|take a plunge|take a nosedive|take a dip|come off(?= (?:since|by|in)\\b)|(?<=(?:did|has|have|had) (?:the )?[\\w-]+ )slide|(?<=(?:did|has|have|had) (?:the )?[\\w-]+ )dip|slide(?= in (?:reserves|the|usage|deposits|sofr|bank))|dip(?= in (?:reserves|the|usage|deposits|sofr|bank))|decrease(?= in (?:reserves|the|usage|deposits|sofr|bank))|reduction(?= in (?:reserves|the|usage|deposits|sofr|bank))|shrinkage(?= in (?:reserves|the|usage|deposits|sofr|bank))|contraction(?= in (?:reserves|the|usage|deposits|sofr|bank))',
  ],
  [
    'dropped',
    'tanked|cratered|crashed|dived|dove|dipped|softened|cooled off|thinned out|bled out|took a dive|took a tumble|took a hit|took a knock|took a spill|took a beating|took a plunge|took a nosedive|took a leg down|took a step down|took a bath|took a fall|took a dip|hit the skids|fell off a cliff|went off a cliff|fell out of bed|went into free fall|went into freefall|gave way|came off(?= (?:the boil|sharply|hard|a lot|since|in|by))',
  ],
  [
    'rose',
    'leapt|leaped|popped up|firmed|swoll|spiralled up|spiraled up|rallied(?! on)|took off|took flight|caught a bid|went through the roof|went vertical|went parabolic|went ballistic|shot up',
  ],
  ['shrunk', 'whittled down|trimmed down'],
  [
    'change',
    'alteration|fluctuation|variation|net move|net shift|net swing|(?<=did (?:the )?[\\w-]+ )swing|(?<=how did (?:the )?[\\w-]+ )behave|(?<=how did (?:the )?[\\w-]+ )fare|drift(?= (?:since|in|over|from))|(?<=how did (?:the )?[\\w-]+ )develop|(?<=how did (?:the )?[\\w-]+ )progress',
  ],
  ['compare', 'contrast(?= (?:[\\w-]+ ){1,8}(?:with|and|to|against)\\b)'],
  ['changes', 'alterations|fluctuations|variations|ups and downs'],
  ['up or down', 'north or south|higher or lower by how much'],
  [
    'drop in reserves',
    '(?<!federal )reserve drop|(?<!federal )reserve slide|(?<!federal )reserve decline|(?<!federal )reserve fall|(?<!federal )reserve slump|(?<!federal )reserve plunge|(?<!federal )reserve drain|(?<!federal )reserve loss',
  ],
  [
    'rise in reserves',
    '(?<!federal )reserve rise|(?<!federal )reserve increase|(?<!federal )reserve surge|(?<!federal )reserve jump|(?<!federal )reserve gain|(?<!federal )reserve rebound|(?<!federal )reserve growth',
  ],

  // The lowest and the highest.
  [
    'highest level',
    'strongest showing|best showing|strongest level|strongest reading|strongest print|best level|best reading',
  ],
  [
    'lowest',
    `nadir|rock bottom|rock-bottom|low-water mark|low water mark|low watermark|lowest ebb|low ebb|bottommost|absolute bottom|floor(?= ${FIGURE} (?:have|has|had|ever|hit|touched|reached|saw|got to|went to))|floor(?= (?:ever )?(?:for|in) ${FIGURE} ?(?:\\?|in |since |this |last |over |$))|lightest(?= (?:balance|reading|level|print|figure|usage))|weakest(?= (?:balance|figure))|(?<=at (?:its|their) )most depleted|(?<=at (?:its|their) )scarcest|(?<=at (?:its|their) )leanest|(?<=at (?:its|their) )slimmest|(?<=at (?:its|their) )weakest|deepest(?= (?:the )?(?:reserves|tga|rrp|sofr|effr|it|they) (?:got|went|plumbed|sank|fell|dropped))`,
  ],
  [
    'lowest level',
    'weakest level|weakest reading|weakest print|softest print|scantest level|leanest level|poorest showing|weakest showing|feeblest showing|weakest point|feeblest level|poorest level',
  ],
  [
    'highest',
    `zenith|apex|pinnacle(?! (?:bank|financial))|high-water mark|high water mark|high watermark|uppermost|loftiest|tallest|(?<!debt |rate )ceiling(?= ${FIGURE} (?:have|has|had|ever|hit|touched|reached|saw|got to|went to))|fullest|heaviest(?= (?:balance|reading|level|print|figure|usage))|plumpest|the best(?= (?:sofr|effr|reserves|the tga|the rrp|it) (?:got|has|ever))|(?<=at (?:its|their) )most abundant|(?<=at (?:its|their) )most plentiful|(?<=at (?:its|their) )most bloated|(?<=at (?:its|their) )most swollen|(?<=at (?:its|their) )most flush|top number|top figure|top reading|highest-ever`,
  ],
  [
    'peak',
    'all-time peak|all time peak|record peak|(?<=(?:its|their|\\d{4}|that) )summit|(?<=(?:its|their|\\d{4}) )apex|(?<=(?:its|their|\\d{4}) )pinnacle|(?<=(?:its|their|\\d{4}) )zenith|(?<=(?:its|their|\\d{4}) )crest|(?<=(?:its|their|\\d{4}) )acme|(?<=(?:its|their|\\d{4}) )high-water mark',
  ],
  ['record high', 'historic high|historical high|all-time top|lifetime high|record top|fresh high|best ever level'],
  ['record low', 'historic low|historical low|all-time bottom|lifetime low|record trough|fresh low|worst ever level'],
  [
    'biggest',
    'heftiest|fattest|chunkiest|hugest|beefiest|mightiest|greatest|most sizeable|most sizable|most massive|most dramatic',
  ],
  ['smallest', 'tiniest|slimmest|skimpiest|teeniest|puniest|slightest|thinnest|skinniest|scrawniest|leanest'],
  ['narrowest', 'tightest(?= (?:spread|gap|the spread|the gap|sofr|effr|it has been))'],
  [
    'bottomed out',
    'hit the floor|found a floor|found its floor|hit the bottom|hit the deck|hit its floor|hit a floor|hit their floor|reached its floor|hit its low|hit their low|reached its low|hit its nadir|reached its nadir|made its low|made a bottom|put in a bottom|put in a low',
  ],
  [
    'topped out',
    'hit the ceiling|found a ceiling|hit the roof|hit the top|hit its ceiling|hit a ceiling|hit their ceiling|reached its ceiling|hit its peak|hit their peak|hit its max|hit its high|reached its high|reached its zenith',
  ],
  [
    'how high did',
    'how high has(?= (?:the )?[\\w-]+ (?:ever )?(?:climbed|gone|got|gotten|been|reached|risen|spiked|traded|printed|run|shot))|how swollen did|how bloated did|how fat did|how full did|how elevated did|how lofty did|how inflated did|how high up did',
  ],
  [
    'how low did',
    'how low has(?= (?:the )?[\\w-]+ (?:ever )?(?:gone|got|gotten|been|reached|fallen|dropped|sunk|traded|printed|run))|how low have(?= (?:the )?[\\w-]+ (?:ever )?(?:gone|got|gotten|been|reached|fallen|dropped|sunk))|how depleted did|how empty did|how thin did|how scarce did|how slim did|how lean did|how diminished did|how drained did|how low down did',
  ],
  ['biggest weekly rise in', 'single best week for|best week for|best week in'],
  ['biggest weekly drop in', 'single worst week for|worst week for|worst week in'],

  // On which side of a level.
  [
    'minus',
    "(?<=where(?:'s|s| is| was| does| did) (?:sofr|effr|tgcr|bgcr|iorb) (?:stand |sit |trade |print )?)relative to|(?<=where(?:'s|s| is| was| does| did) (?:sofr|effr|tgcr|bgcr|iorb) (?:stand |sit |trade |print )?)versus|(?<=where(?:'s|s| is| was| does| did) (?:sofr|effr|tgcr|bgcr|iorb) (?:stand |sit |trade |print )?)vis-a-vis|(?<=where(?:'s|s| is| was| does| did) (?:sofr|effr|tgcr|bgcr|iorb) (?:stand |sit |trade |print )?)compared to|(?<=where(?:'s|s| is| was| does| did) (?:sofr|effr|tgcr|bgcr|iorb) (?:stand |sit |trade |print )?)compared with",
  ],
  ['how many bps is the spread between', 'how many bps separate|how many basis points separate|how many bp separate'],
  ['what was the spread between', 'how far apart were(?= (?:sofr|effr|iorb|tgcr|bgcr|the ten|the 10|10))'],
  [
    'what is the spread between',
    'how far apart are(?= (?:sofr|effr|iorb|tgcr|bgcr|the ten|the 10|10))|how rich is(?= (?:sofr|effr|tgcr) (?:to|versus|vs))|how cheap is(?= (?:sofr|effr|tgcr|iorb) (?:to|versus|vs))|how wide is the distance between|how big is the distance between',
  ],
  ['exceeding', `beating${RATE}|topping${RATE}|clearing${RATE}`],
  ['exceeds', `clears${RATE}|beats${RATE}|tops${RATE}|outranks`],
  [
    'at least',
    `no less than|not less than|no fewer than|no lower than|not lower than|not under|at a minimum|a minimum of${AMOUNT}`,
  ],
  [
    'at most',
    `no more than|not more than|no higher than|not higher than|no greater than|not over${AMOUNT}|a maximum of${AMOUNT}|at a maximum`,
  ],
  [
    'above',
    `north of|in excess of(?= (?:\\$?\\d|a |one|two|three|four|five|six|ten|half))|upwards of|upward of|over and above|higher up than|to the north of|a shade over|a hair over|a tad over|a touch over|a whisker over|just north of|in the region above|on top of${AMOUNT}|on top of${RATE}|to the upside of|on the upside of|rich to|richer than|dearer than|on the right side of${RATE}|over the top of|trading above|printing above|sitting above|running above|holding above|trading over|printing over|running over|(?<=(?:\\d|tn|trillion|bn|billion|mark|level|%) )to the upside(?! of)|(?<=(?:\\d|tn|trillion|bn|billion|mark|level|%) )on the way up|in excess of${RATE}`,
  ],
  [
    'below',
    `south of|shy of|short of${AMOUNT}|beneath|underneath|to the south of|a shade under|a hair under|a tad under|a touch under|a whisker under|just shy of|just south of|inferior to|lower down than|under the heel of|to the downside of|on the downside of|cheap to|cheaper than|on the wrong side of${RATE}|trailing${RATE}|trailed${RATE}|trails${RATE}|lagging${RATE}|lagged${RATE}|undercut${RATE}|undercutting${RATE}|trading below|printing below|sitting below|running below|trading under|printing under|running under|(?<=(?:\\d|tn|trillion|bn|billion|mark|level|%) )to the downside(?! of)|(?<=(?:\\d|tn|trillion|bn|billion|mark|level|%) )on the way down`,
  ],
  ['more than', `better than${AMOUNT}|bigger than|heftier than|fatter than|well over|well north of|well in excess of`],
  ['less than', 'lighter than|slimmer than|thinner than|well under|well south of|well shy of'],
  [
    'exceeded',
    `topped${AMOUNT}|cleared${AMOUNT}|bested|cracked${AMOUNT}|smashed${AMOUNT}|cleared${RATE}|outdid|leapfrogged|pipped|bettered|topped${RATE}|passed${RATE}|overshot${RATE}`,
  ],
  [
    'exceed',
    `clear${AMOUNT}|crack${AMOUNT}|best${AMOUNT}|clear${RATE}|beat${RATE}|outdo|outrank|leapfrog|pip${RATE}|better${RATE}|top${RATE}|pass${RATE}|hurdle|overshoot${RATE}|outpace${RATE}|overtop`,
  ],
  [
    'broke above',
    'smashed through|burst through|blew through|blew past|punched through|sailed past|sailed through|barrelled past|powered past|powered through|climbed past|pushed past|surged past|raced past|vaulted past|bust through|ripped through|rocketed past|roared past|stormed past|shot past|shot through',
  ],
  [
    'break above',
    'smash through|blow through|blow past|punch through|sail past|power past|climb past|push past|surge past|race past|vault past|burst past|rip through|rocket past|roar past|storm past|shoot past|shoot through',
  ],
  [
    'fell below',
    `broke below|sank through|sank past|slumped under|crashed through|tumbled past|plunged through|went under${AMOUNT}|undershot`,
  ],
  [
    'fall below',
    `break below|sink through|sink past|crash through|tumble past|plunge through|go under${AMOUNT}|undershoot`,
  ],
  ['cross', 'traverse|pierce|breach'],
  ['crossed', 'traversed|pierced|breached'],
  ['reached', `attained|touched(?! off| the (?:srf|facility|window|discount))|notched|tagged${AMOUNT}`],
  ['reach', 'attain|touch(?= (?:\\$?\\d|zero|bottom))'],

  // How high it is.
  [
    'have at the fed',
    'have stashed at the fed|have parked at the fed|have stowed at the fed|have tucked away at the fed|have squirrelled away at the fed|have on deposit at the fed|have lodged at the fed',
  ],
  [
    'current',
    'prevailing(?= (?:[\\w-]+ ){0,2}(?:rate|level|iorb|sofr|effr|range|balance))|ruling(?= (?:rate|level))|going(?= rate for)',
  ],
  ['ample', 'plenty of(?= reserves)'],
  ["fed's balance sheet", "fed's footprint|feds footprint|fed's girth|fed's waistline|size of the fed(?! funds)"],
  [
    'how much is in',
    "what's sitting in|whats sitting in|what's parked in|whats parked in|what's lying in|what's stashed in|what is parked in|what is sitting in",
  ],
  [
    'treasury cash balance',
    "treasury's bank balance|government's bank balance|treasury bank balance|government bank balance|uncle sam's bank balance",
  ],
  [
    'how much is left in',
    "what's left in(?= the)|whats left in(?= the)|what remains in(?= the)|how much juice is left in(?= the)|how much remains in(?= the)|what's remaining in(?= the)|whats remaining in(?= the)|what is remaining in(?= the)|what is left in(?= the)",
  ],
  ['at now', 'running at(?= ?[?.!]*$)|printing at(?= ?[?.!]*$)|hovering at(?= ?[?.!]*$)'],
  [
    'standing',
    '(?<!money |cash |idle )sitting(?= (?:at|on top|around|near|above|below|over|under|north|south)\\b)(?! at the fed)|hovering|perched|languishing|clocking in|weighing in|loitering|lingering|residing',
  ],
  ['stand', '(?<=\\b(?:do|does|did) (?:the )?(?:[\\w-]+ ){1,2})sit(?! on| at the fed| idle)'],
  ['stands', 'sits(?= (?:at|around|near|above|below|over|under)\\b)|hovers|clocks in|weighs in'],
  [
    'stood',
    'sat(?= (?:at|around|near|above|below|over|under)\\b)|hovered|clocked in|weighed in|came in(?= at)|languished',
  ],
  ['stand at', 'amount to|total up to|clock in at|weigh in at|come in at|check in at|top out around'],
  ['stands at', 'amounts to|works out to|works out at'],
  ['stood at', 'amounted to|worked out to|worked out at'],
  [
    'number of',
    'tally of(?= (?:days|weeks|times|months))|head count of|headcount of(?= (?:days|weeks))|running count of|count of(?= (?:days|weeks|times))',
  ],
  ['level', 'tally|headline figure'],
  [
    'treasury cash',
    "treasury's coffers|treasury coffers|government's coffers|government coffers|federal coffers|treasury's kitty|treasury kitty|government's kitty|treasury's war chest|treasury war chest|treasury's piggy bank|government's piggy bank|treasury's wallet|government's wallet|treasury's stash|treasury stash|treasury's nest egg|government's nest egg|treasury's purse|government's purse|treasury's till|government's cash pile|government's cash balance|government's checking account|government's current account|treasury's rainy day fund|uncle sam's wallet|uncle sam's piggy bank",
  ],
  [
    'treasury cash at',
    'treasury sitting on|treasury was sitting on|treasury is sitting on|treasury sat on|treasury sits on|treasury sit on|treasury been sitting on|government sitting on|government was sitting on|government sit on',
  ],
  ['fed hold', 'fed sitting on|fed sit on|fed have on its books|fed keep on its books|fed have in its portfolio'],
  ['banks keep', 'banks sitting on(?= at the fed)|banks sit on(?= at the fed)'],
  [
    'how big',
    'how sizeable|how sizable|how hefty|how massive|how huge|how fat|how substantial|how chunky|how enormous',
  ],
  ['how small', 'how tiny|how skimpy|how meagre|how meager|how scant'],
  [
    'how much',
    'to what extent|what quantity of|what amount of|what volume of|what sum of|to what degree|what amount(?= (?:did|do|does|has|have|was|were|is))',
  ],
  ['by how much', 'by what amount|by what margin|by what magnitude'],
  ['how many', 'what number of'],
  ['zero', 'nil|zilch|nada|naught|nought|diddly squat|bugger all|sod all'],
  ['usage', 'utilization|utilisation|uptake|drawings'],
  [
    'about',
    `circa|roundabout|in the neighborhood of|in the neighbourhood of|in the vicinity of|in the ballpark of|give or take${AMOUNT}`,
  ],
  [
    'latest',
    'the reading for(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the number for(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the figure for(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the print for(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the newest|the freshest|the most up-to-date|the most up to date|the most current|the print on(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the read on(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the mark on(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the quote on(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the fix on(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the number on(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the figure on(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|the reading on(?= (?:the )?(?:tga|rrp|on rrp|srf|sofr|effr|iorb|reserves))|last reported|last published|last printed|last recorded|most recently reported|most recently published|up-to-date|up to date(?= (?:sofr|effr|tga|rrp|srf|iorb|reserves))',
  ],
  ['in', 'sloshing around in|swimming around in|lying around in|floating around in|tied up in|languishing in'],
  [
    'how high is treasury cash',
    'how flush is the treasury|how cash-rich is the treasury|how cash rich is the treasury',
  ],
  [
    'cash does the treasury have',
    'cash has the treasury got|money has the treasury got|money does the treasury have|cash is the treasury holding|cash does the government have|money does the government have|cash has the government got|cash has uncle sam got|cash does uncle sam have',
  ],
  ['bigger', 'fatter|heftier|chunkier|beefier'],
  ['smaller', 'slimmer|leaner|thinner|skinnier|tinier'],

  // Reckoned from many figures.
  ['for how many days in a row', 'for how many days(?= (?:now|already)| ?[?.!]*$)'],
  ['for how many weeks in a row', 'for how many weeks(?= (?:now|already)| ?[?.!]*$)'],
  [
    'count the days',
    'count up the days|tot up the days|tally the days|tally up the days|add up the days|sum up the days|number the days',
  ],
  [
    'average',
    'arithmetic mean|averaged-out level|mean level|mean value|mean reading|the norm(?= for)|(?<=what (?:did|does|do) (?:the )?[\\w-]+ )hover around|(?<!qt )run rate(?= (?:for|in|over))|(?<=what (?:did|does|do) (?:the )?[\\w-]+ )usually run at|(?<=what (?:did|does|do) (?:the )?[\\w-]+ )come out to on average',
  ],
  ['on average', 'averaged out|on the average|in the typical case'],
  ['median', 'middle value|middle reading|50th percentile level'],
  ['total', 'grand total|sum total|aggregate amount|overall amount'],
  ['how often', 'how frequently|how regularly|with what frequency|how frequent'],
  [
    'how many times',
    'on how many occasions|how many occasions|how many instances|how many separate occasions|in how many instances|how many separate times|what number of times',
  ],
  ['number of times', 'number of occasions|number of instances'],
  ['how many days', 'on how many days|on how many separate days|on how many trading days'],
  ['consecutive', 'back-to-back|successive|unbroken|uninterrupted'],
  [
    'in a row',
    '(?<=(?:days|weeks|months|sessions|times|quarters) )running|on the spin|on the bounce|in succession|one after another|one after the other|on end|without a break|without interruption|back to back',
  ],
  ['streak', 'winning run|losing run|unbroken run|longest-running run|hot streak|cold streak|run of consecutive'],
  ['longest streak', 'longest spell|longest sequence|longest string|longest series'],
  [
    'spread',
    'discount(?= (?:to|versus|vs|against|of) (?:sofr|effr|iorb|tgcr))|premium(?= (?:to|versus|vs|against) (?:sofr|effr|iorb|tgcr))|(?<=sofr |effr |tgcr )basis(?= (?:to|versus|vs|against) )|cushion(?= between)|headroom(?= between)|buffer(?= between)|leeway(?= between)|breathing room(?= between)|clearance(?= between)',
  ],
];
