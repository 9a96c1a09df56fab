import type { PlainWord } from './plain-word.ts';

/** What a figure's names are, where only of a figure something is said. */
const FIGURE =
  '(?:the )?(?:bank )?(?:reserves?|reserve balances|sofr|effr|iorb|tgcr|srf|on rrp|rrp|reverse repo|tga|balance sheet|total assets|usage|take-?up|it|they|we|deposits|currency|spread|gap|10y|mortgage rates)';

/** Rarer words and phrases, by what they ask for. */
export const ENGLISH: readonly PlainWord[] = [
  // Which way, as a noun or in one form only.
  [
    'rise',
    'leap(?! year)|uptick|upswing|upturn|upsurge|upward move|(?<!in the |during the |the )run-up(?! to)|groundswell',
  ],
  ['drop', 'downtick|downswing|downturn|downward move|comedown|falloff|fall-off|drop-off|dropoff'],
  ['dropped', 'tanked|cratered|crashed|dived|dove|dipped|softened|cooled off|thinned out|bled out'],
  ['rose', 'leapt|leaped|popped up|firmed|swoll|spiralled up|spiraled up|rallied(?! on)'],
  ['shrunk', 'whittled down|pared down|pared back|slimmed down|trimmed down'],
  ['change', 'alteration|fluctuation|variation|net move|net shift|net swing'],
  ['compare', 'contrast(?= (?:[\\w-]+ ){1,4}(?:with|and|to|against)\\b)'],
  ['changes', 'alterations|fluctuations|variations|ups and downs'],
  ['up or down', 'north or south|higher or lower by how much'],

  // The lowest and the highest.
  [
    'lowest',
    `nadir|rock bottom|rock-bottom|low-water mark|low water mark|low watermark|lowest ebb|low ebb|bottommost|absolute bottom|floor(?= ${FIGURE} (?:have|has|had|ever|hit|touched|reached|saw|got to|went to))|floor(?= (?:ever )?(?:for|in) ${FIGURE} ?(?:\\?|in |since |this |last |over |$))`,
  ],
  ['lowest level', 'weakest level|weakest reading|weakest print|softest print|scantest level|leanest level'],
  [
    'highest',
    `zenith|apex|pinnacle(?! (?:bank|financial))|high-water mark|high water mark|high watermark|uppermost|loftiest|tallest|(?<!debt |rate )ceiling(?= ${FIGURE} (?:have|has|had|ever|hit|touched|reached|saw|got to|went to))`,
  ],
  ['peak', 'all-time peak|all time peak|record peak'],
  ['record high', 'historic high|historical high|all-time top|lifetime high|record top|fresh high|best ever level'],
  ['record low', 'historic low|historical low|all-time bottom|lifetime low|record trough|fresh low|worst ever level'],
  [
    'biggest',
    'heftiest|fattest|chunkiest|hugest|beefiest|mightiest|greatest|most sizeable|most sizable|most massive|most dramatic',
  ],
  ['smallest', 'tiniest|slimmest|skimpiest|teeniest|puniest|slightest|thinnest'],
  ['narrowest', 'tightest(?= (?:spread|gap|the spread|the gap|sofr|effr|it has been))'],
  ['bottomed out', 'hit the floor|found a floor|found its floor|hit the bottom|hit the deck'],
  ['topped out', 'hit the ceiling|found a ceiling|hit the roof|hit the top'],

  // On which side of a level.
  [
    'at least',
    'no less than|not less than|no fewer than|no lower than|not lower than|not under|at a minimum|a minimum of(?= \\$?\\d)',
  ],
  [
    'at most',
    'no more than|not more than|no higher than|not higher than|no greater than|not over(?= \\$?\\d)|a maximum of(?= \\$?\\d)|at a maximum',
  ],
  [
    'above',
    'north of|in excess of(?= (?:\\$?\\d|a |one|two|three|four|five|six|ten|half))|upwards of|upward of|over and above|higher up than|to the north of|a shade over|a hair over|a tad over|a touch over|a whisker over|just north of|in the region above|on top of(?= \\$?\\d)',
  ],
  [
    'below',
    'south of|shy of|short of(?= \\$?\\d)|beneath|underneath|to the south of|a shade under|a hair under|a tad under|a touch under|a whisker under|just shy of|just south of|inferior to|lower down than',
  ],
  [
    'more than',
    'better than(?= \\$?\\d)|bigger than|heftier than|fatter than|well over|well north of|well in excess of',
  ],
  ['less than', 'lighter than|slimmer than|thinner than|well under|well south of|well shy of'],
  ['exceeded', 'topped(?= \\$?\\d)|cleared(?= \\$?\\d)|bested|cracked(?= \\$?\\d)|smashed(?= \\$?\\d)'],
  ['exceed', 'clear(?= \\$?\\d)|crack(?= \\$?\\d)|best(?= \\$?\\d)'],
  [
    'broke above',
    'smashed through|burst through|blew through|blew past|punched through|sailed past|sailed through|barrelled past|powered past|powered through|climbed past|pushed past|surged past|raced past|vaulted past',
  ],
  [
    'break above',
    'smash through|blow through|blow past|punch through|sail past|power past|climb past|push past|surge past|race past|vault past',
  ],
  [
    'fell below',
    'broke below|sank through|sank past|slumped under|crashed through|tumbled past|plunged through|went under(?= \\$?\\d)|undershot',
  ],
  [
    'fall below',
    'break below|sink through|sink past|crash through|tumble past|plunge through|go under(?= \\$?\\d)|undershoot',
  ],
  ['cross', 'traverse|pierce|breach'],
  ['crossed', 'traversed|pierced|breached'],
  ['reached', 'attained|touched(?! off| the (?:srf|facility|window|discount))|notched|tagged(?= \\$?\\d)'],
  ['reach', 'attain|touch(?= (?:\\$?\\d|zero|bottom))'],

  // How high it is.
  [
    'standing',
    '(?<!money |cash |idle )sitting(?= (?:at|around|near|above|below|over|under|north|south)\\b)(?! at the fed)|hovering|perched|languishing|clocking in|weighing in|loitering|lingering|residing',
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
  ['number of', 'tally of(?= (?:days|weeks|times|months))'],
  ['level', 'tally|headline figure'],
  [
    'treasury cash',
    "treasury's coffers|treasury coffers|government's coffers|government coffers|federal coffers|treasury's kitty|treasury kitty|government's kitty|treasury's war chest|treasury war chest|treasury's piggy bank|government's piggy bank|treasury's wallet|government's wallet|treasury's stash|treasury stash|treasury's nest egg|government's nest egg|treasury's purse|government's purse|treasury's till|government's cash pile|government's cash balance|government's checking account|government's current account|treasury's rainy day fund",
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
  ['how much', 'to what extent|what quantity of|what amount of|what volume of|what sum of|to what degree'],
  ['by how much', 'by what amount|by what margin|by what magnitude'],
  ['how many', 'what number of'],
  ['zero', 'nil|zilch|nada|naught|nought|diddly squat|bugger all|sod all'],
  ['usage', 'utilization|utilisation|uptake|drawings'],
  [
    'about',
    'circa|roundabout|in the neighborhood of|in the neighbourhood of|in the vicinity of|in the ballpark of|give or take(?= \\$?\\d)',
  ],

  // Reckoned from many figures.
  ['average', 'arithmetic mean|averaged-out level|mean level|mean value|mean reading'],
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

  // When.
  [
    'when',
    'at what point in time|at which point in time|at what point|at which point|at what moment|at what time|at what juncture|on what occasion',
  ],
  [
    'what day',
    'on what date|on which date|which date|what date|which calendar day|on what day|which exact day|what exact day|which precise day',
  ],
  [
    'last time',
    'final time|last occasion|last instance|latest occasion|latest instance|most recent occasion|most recent instance|previous occasion',
  ],
  [
    'first time',
    'first occasion|first instance|first-ever time|earliest occasion|earliest instance|very first time|maiden time',
  ],
  ['how long ago', 'how recently|how long back|how far back(?= (?:was|did|were))'],
  [
    'now',
    'presently|nowadays|as we speak|as of now|as things stand|as matters stand|as it stands|right this minute|right this second|this very moment|this very minute|at this point in time|at this juncture|at the present time|at the present moment|at this moment|for the time being|at time of writing|at the mo|as of this moment|in the here and now',
  ],
  ['so far', 'thus far|hitherto|heretofore'],
  [
    'since',
    'ever since(?= \\w)|dating back to|stretching back to|going back to|going all the way back to|as far back as|from the time of',
  ],
  ['during', 'in the course of|over the course of|amid|amidst|in the midst of|for the duration of'],
  [
    'before',
    'prior to|in the run-up to|in the lead-up to|in the runup to|in the leadup to|leading up to|in advance of|previous to|ahead of(?= (?:the|qt|svb|covid|lehman|year))',
  ],
  [
    'after',
    'subsequent to|in the wake of|in the aftermath of|on the heels of|following(?= (?:the (?:hike|cut|meeting|decision|announcement|collapse|failure|end|start|debt|debt-ceiling)|svb|lehman|covid))',
  ],
  ['started', 'commenced|got underway|got under way|got going|kicked in|got started|got rolling|was initiated'],
  [
    'ended',
    'concluded|wrapped up(?! (?:19|20)\\d\\d)|ceased|drew to a close|came to an end|came to a close|came to a halt|terminated|was called off|was discontinued|was terminated',
  ],
  [
    'end',
    'conclude(?! from)|come to an end|come to a close|draw to a close|come to a halt|conclusion(?= of (?:the )?(?:qt|quantitative|runoff|tightening))|termination(?= of)|cessation(?= of)',
  ],
  ['ends', 'comes to an end|comes to a close|draws to a close|concludes'],
  [
    'start',
    'commence|get underway|get under way|get going|onset(?= of)|outset(?= of)|commencement(?= of)|inception(?= of)|kick-off(?= of)|kickoff(?= of)',
  ],
  ['failed', 'imploded|went belly up|went belly-up|went kaput|bit the dust|keeled over'],

  // Why.
  [
    'why',
    'for what reason|on what account|how so|wherefore|how is it that|hows it that|why on earth|why the heck|why the hell|why in the world|what in the world made',
  ],
  [
    'what caused',
    'what triggered|what prompted|what sparked|what spurred|what precipitated|what brought about|what gave rise to|what occasioned|what fuelled|what fueled|what propelled|what lay behind|what was at the root of|what was responsible for|what was to blame for|what accounted for|what underpinned|what instigated|what induced|what set off|what touched off|what engineered',
  ],
  [
    'what causes',
    'what triggers|what prompts|what spurs|what precipitates|what brings about|what gives rise to|what lies behind|what underlies|what underpins|what is responsible for|what is to blame for|what is at the root of|who is to blame for|who was to blame for',
  ],
  [
    "what's behind",
    "what's to blame for|whats to blame for|what's responsible for|whats responsible for|what's underlying|whats underlying|what's at the root of|whats at the root of|what's the story behind|whats the story behind|what's the cause of|whats the cause of|what's the culprit behind|whats the culprit behind",
  ],
  ['because of what', 'owing to what|due to what|on account of what|thanks to what'],
  [
    'reason for',
    'rationale for|rationale behind|culprit behind|culprit for|impetus for|impetus behind|catalyst for|catalyst behind|grounds for',
  ],

  // To show, to draw, to explain.
  [
    'show me',
    "pull up|let me see|lemme see|let me have a look at|let me take a look at|i want to see|i wanna see|i'd like to see|id like to see|i would like to see|can i see|could i see|may i see|can we see|could we see|give me a look at|display|exhibit",
  ],
  [
    'draw',
    'sketch|sketch out|sketch me|map out|trace out|plot out|graph out|chart out|depict|whip up a chart of|knock up a chart of|put together a chart of|render a chart of|make me a chart of|make a chart of|produce a chart of|generate a chart of|run me a chart of|do me a chart of',
  ],
  ['chart', 'line graph|line diagram|diagram|infographic|visualisation|visualization|visual(?= of)'],
  ['trend', 'trajectory|evolution|progression'],
  ['trends', 'trajectories'],
  [
    'versus',
    'as against|stacked up against|stacked against|pitted against|set against|weighed against|measured against|in comparison with|in comparison to|by comparison with|in relation to(?= (?:iorb|sofr|effr|tgcr|the rrp|the tga|reserves))',
  ],
  ['spread', 'wedge(?= between)|divergence|disparity|chasm(?= between)|discrepancy(?= between)'],
  [
    'explain',
    'elucidate|demystify|shed light on|shed some light on|spell out|talk me through|run me through|give me the gist of|give me a primer on|give me the lowdown on|help me understand|help me get my head around|help me wrap my head around|enlighten me on|enlighten me about|school me on|unpack|bring me up to speed on|clue me in on',
  ],
  [
    'what is',
    'what on earth is|what the heck is|what the hell is|what in the world is|what exactly is|what precisely is|what actually is|what in gods name is|just what is',
  ],
  [
    'what are',
    'what on earth are|what the heck are|what the hell are|what in the world are|what exactly are|what precisely are|what actually are|just what are',
  ],
  ['what does', 'what exactly does|what precisely does|what on earth does|what the heck does|what the hell does'],
  ['what happens', 'what transpires|what ensues|what takes place|what goes on'],
  [
    'what happened',
    'what transpired|what ensued|what took place|what went down(?= (?:in|on|with|during))|what went on',
  ],
  ['affect', 'influence|bear on|feed through to|feed into|spill over to|spill over into'],

  // What is to be set up.
  [
    'alert me',
    'shoot me a message|shoot me a note|shoot me a dm|shoot me a text|drop me a line|drop me a note|drop me a message|drop me a dm|send me a message|send me a note|send me a dm|send me a ping|send me a notification|give me a nod|give me a bell|give me a holler|tip me off|let me hear|wake me|wake me up|keep me posted(?= when| if| once)|inform me(?= when| if| once)|apprise me(?= when| if| once)',
  ],
  ['post', 'broadcast|blast out|plop|chuck|stick(?= (?:it|this|that|the weekly|a weekly|the daily))'],
];
