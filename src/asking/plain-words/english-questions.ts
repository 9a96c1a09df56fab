import type { PlainWord } from './plain-word.ts';

/** Where money is put: what is stuck there is not posted. */
const OF_MONEY =
  '(?:an? |the |their |my )?(?:bank|deposits?|reserves?|t-?bills?|bills|treasur|repo|rrp|on rrp|money|cash|accounts?|tga)';

/** Rarer words for what is asked: when, why, what happens, what is to be shown or set up. */
export const QUESTIONS: readonly PlainWord[] = [
  // When.
  ['over', 'a thing of the past|done and dusted|over and done with|in the rear-view mirror|in the rearview mirror'],
  ['first', 'originally(?= ?[?.!]*$)'],
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
    'final time|last occasion|last instance|latest occasion|latest instance|most recent occasion|most recent instance|previous occasion|previous time|prior time|latest time',
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
    'ever since(?= \\w)|dating back to|stretching back to|going back to|going all the way back to|as far back as(?! (?:you|u|it|we|they|possible|there|the (?:data|series|records?)|(?:your|its|the) (?:data|records?)) ?)|from the time of',
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
    'concluded|wrapped up(?! (?:19|20)\\d\\d)|ceased|drew to a close|came to an end|came to a close|came to a halt|terminated|was called off|was discontinued|was terminated|drawn to a close|run its course|been wound down|wound down|been wrapped up|been brought to an end|finished up|been called off',
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
  [
    'stood at the end of',
    'closed out(?= (?:19|20)\\d\\d)|rang out(?= (?:19|20)\\d\\d)|rounded out(?= (?:19|20)\\d\\d)|saw out(?= (?:19|20)\\d\\d)',
  ],
  ['stood at the start of', 'rang in(?= (?:19|20)\\d\\d)|opened out(?= (?:19|20)\\d\\d)'],

  // Why.
  [
    'why did reserves',
    'how did reserves come to|how did reserves end up|how did reserves manage to|how could reserves|how was it that reserves',
  ],
  [
    'contributed to',
    'contributed most to|contributed the most to|contributed mainly to|contributed chiefly to|contributed mostly to',
  ],
  ['factors', 'forces(?= behind)|dynamics(?= behind)|(?<=underlying )forces|moving parts(?= (?:behind|of))'],
  [
    'what explains',
    'how do you explain|how would you explain|how can one explain|how do we explain|how does one explain|what would explain|what might explain|what could explain|what can explain|what accounts for|how to explain|how do i explain',
  ],
  [
    'what caused the',
    "what's with the(?= (?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|move|sudden|big|sharp|huge|decline|increase))|whats with the(?= (?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|move|sudden|big|sharp|huge|decline|increase))|what's up with the(?= (?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|move|sudden|big|sharp|huge|decline|increase))|whats up with the(?= (?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|move|sudden|big|sharp|huge|decline|increase))|what's going on with the(?= (?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|move|sudden|big|sharp|huge|decline|increase))|what gives with the(?= (?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|move|sudden|big|sharp|huge|decline|increase))|what's the deal with the(?= (?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|move|sudden|big|sharp|huge|decline|increase))|whats the deal with the(?= (?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|move|sudden|big|sharp|huge|decline|increase))|what's the story with the(?= (?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|move|sudden|big|sharp|huge|decline|increase))|what's the matter with the(?= (?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|move|sudden|big|sharp|huge|decline|increase))|explain the(?= (?:[\\w-]+ ){0,2}(?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|decline|increase|decrease|reduction|gain|slump|tumble|swing) (?:in|of) reserves)|account for the(?= (?:[\\w-]+ ){0,2}(?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|decline|increase|decrease|reduction|gain|slump|tumble|swing) (?:in|of) reserves)|reasons for the(?= (?:[\\w-]+ ){0,2}(?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|decline|increase|decrease|reduction|gain|slump|tumble|swing) (?:in|of) reserves)|justify the(?= (?:[\\w-]+ ){0,2}(?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|decline|increase|decrease|reduction|gain|slump|tumble|swing) (?:in|of) reserves)|rationalise the(?= (?:[\\w-]+ ){0,2}(?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|decline|increase|decrease|reduction|gain|slump|tumble|swing) (?:in|of) reserves)|rationalize the(?= (?:[\\w-]+ ){0,2}(?:slide|drop|fall|jump|rise|surge|dip|plunge|spike|decline|increase|decrease|reduction|gain|slump|tumble|swing) (?:in|of) reserves)",
  ],
  [
    'why',
    'for what reason|on what account|how so|wherefore|how is it that|hows it that|why on earth|why the heck|why the hell|why in the world|what in the world made|any reason why|any reason|any idea why|any clue why|got any idea why|is there a reason|is there any reason|what reason is there',
  ],
  [
    'what caused',
    'what triggered|what prompted|what sparked|what spurred|what precipitated|what brought about|what gave rise to|what occasioned|what fuelled|what fueled|what propelled|what lay behind|what was at the root of|what was responsible for|what was to blame for|what accounted for|what underpinned|what instigated|what induced|what set off|what touched off|what engineered|whos to blame for|who do we blame for|what do we blame for|what was the culprit for|what was the driver of|what was the trigger for|what was the catalyst for|what drove the(?= (?:rise|drop|fall|jump|surge))|who do i thank for|who do we thank for|what do i thank for|what do we thank for|who gets the credit for|who gets the blame for|to what do we owe|to what can we attribute|what can we attribute|what was behind|what stood behind|what sits behind|what were the reasons behind|what were the reasons for|what was the reason for|what was the cause of|what was the reason behind',
  ],
  [
    'what causes',
    'what triggers|what prompts|what spurs|what precipitates|what brings about|what gives rise to|what lies behind|what underlies|what underpins|what is responsible for|what is to blame for|what is at the root of|who is to blame for|who was to blame for',
  ],
  [
    "what's behind",
    "what's to blame for|whats to blame for|what's responsible for|whats responsible for|what's underlying|whats underlying|what's at the root of|whats at the root of|what's the story behind|whats the story behind|what's the cause of|whats the cause of|what's the culprit behind|whats the culprit behind|who's to blame for|who's behind|whos behind",
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
  ['chart', 'pic|pics|piccie|line graph|line diagram|diagram|infographic|visualisation|visualization|visual(?= of)'],
  ['trend', 'trajectory|evolution|progression'],
  ['trends', 'trajectories'],
  [
    'versus',
    'as against|stacked up against|stacked against|pitted against|set against|weighed against|measured against|in comparison with|in comparison to|by comparison with|in relation to(?= (?:iorb|sofr|effr|tgcr|the rrp|the tga|reserves))|as opposed to',
  ],
  [
    'spread',
    'wedge(?= between)|divergence|disparity|chasm(?= between)|discrepancy(?= between)|margin(?= (?:of|between) (?:sofr|effr|tgcr|bgcr|iorb))|premium(?= (?:of|over|does|did) (?:sofr|effr|tgcr|bgcr|iorb))|differential(?= between)|gulf(?= between)',
  ],
  [
    'explain',
    'elucidate|demystify|shed light on|shed some light on|spell out|talk me through|run me through|give me the gist of|give me a primer on|give me the lowdown on|help me understand|help me get my head around|help me wrap my head around|enlighten me on|enlighten me about|school me on|unpack|bring me up to speed on|clue me in on|give me the skinny on|give me the scoop on|give me the rundown on|give me a rundown of|fill me in on|catch me up on|brief me on|educate me on',
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
  ['what happens', 'what transpires|what ensues|what takes place|what goes on|what occurs|what comes to pass'],
  [
    'what happened',
    'what transpired|what ensued|what took place|what went down(?= (?:in|on|with|during))|what went on|what occurred',
  ],
  ['affect', 'influence|bear on|feed through to|feed into|spill over to|spill over into'],
  ['difference', '(?<!figures )differ'],
  ['difference between', 'what separates|what distinguishes|what sets apart|how to tell apart'],

  // What is to be set up.
  [
    'alert me',
    'shoot me a message|shoot me a note|shoot me a dm|shoot me a text|drop me a line|drop me a note|drop me a message|drop me a dm|send me a message|send me a note|send me a dm|send me a ping|send me a notification|give me a nod|give me a bell|give me a holler|tip me off|let me hear|wake me|wake me up|keep me posted(?= when| if| once)|inform me(?= when| if| once)|apprise me(?= when| if| once)|beep me|page me|bleep me|yell at me|put me on notice|give me a yell|give me a whistle|whistle at me|hit me up|ring me',
  ],
  [
    'post',
    `broadcast|blast out|plop|chuck|stick(?= (?:it|this|that|the weekly|a weekly|the daily) (?!in(?:to)? ${OF_MONEY}))`,
  ],

  // What happens, who does it, and what is due.
  ['pay on reserves', 'remunerate reserves|remunerates reserves'],
  [
    'next fomc meeting',
    'next powell presser|next fed presser|next fomc presser|next powell press conference|next press conference|next presser|next fed get-together|next fed gathering|next policy meeting|next rate-setting meeting|next rate setting meeting|next policy decision',
  ],
  [
    'are reserves ample',
    'how thin is the reserve cushion|how thick is the reserve cushion|how comfortable is the reserve cushion|how comfortable are reserve levels|how much slack is there in reserves|how much cushion is there in reserves|how healthy are reserves|are reserve levels healthy|are reserve levels adequate|are reserves adequate|are reserves plentiful',
  ],
  [
    'status of',
    'where are we on(?= (?:qt|the|reserves|runoff))|where are we with(?= (?:qt|the|reserves|runoff))|where do we stand on|where do we stand with|how far along is|the state of play with|the state of play on',
  ],
  ['what happens to', 'what becomes of|what goes on with'],
  ['people', 'folks|(?<=when |if )folk(?= )'],
  [
    'makes a loan',
    'grants credit|extends credit|extends a loan|grants a loan|issues a loan|writes a loan|originates a loan',
  ],
  ['make a loan', 'grant credit|extend credit|extend a loan|grant a loan|issue a loan|write a loan|originate a loan'],
  ['bank', 'lender(?! of last)|moneylender'],
  ['banks', 'lenders(?! of last)'],
  [
    'required',
    'obligatory(?= (?:bank )?reserves?)|mandatory(?= (?:bank )?reserves?)|compulsory(?= (?:bank )?reserves?)|mandated(?= (?:bank )?reserves?)|legal(?= (?:bank )?reserves? (?:ratio|requirement|minimum))|legally required(?= reserves?)|statutory(?= reserves?)',
  ],
  [
    'when is the next',
    "when's the following|whens the following|when is the following|when's the upcoming|when is the upcoming|when's the subsequent",
  ],
  [
    'meeting',
    '(?<=fomc |fed |committee )gathering|(?<=fomc |fed |committee )get-together|(?<=fomc |fed |committee )powwow|(?<=fomc |fed |committee )confab|(?<=fomc |fed |committee )sit-down|(?<=fomc |fed |committee )huddle|(?<=fomc |fed |committee )session(?! high| low)',
  ],
  ['meet', 'convene|reconvene|assemble(?= (?:next|again))'],
  ['come out', 'hit the wires|hit the tape|hit the screens|see the light of day|land(?= ?[?.!]*$)'],
  ['comes out', 'hits the wires|hits the tape|hits the screens|lands(?= ?[?.!]*$)'],
  ['publishes', 'puts out(?= (?:the|these|this|h))'],
  [
    'what is on the calendar',
    "anything coming up|anything on the docket|whats on the docket|what's on the docket|what is on the docket|whats on tap|what's on tap|what's coming up|whats coming up|what's in the diary|whats in the diary|anything scheduled|what's lined up|whats lined up",
  ],
  [
    'distributed',
    'split(?= (?:between|among|across) (?:the )?(?:big|large|small|banks|domestic|foreign))|divvied up|carved up|apportioned|parcelled out|parceled out',
  ],
  ['share', 'chunk(?= of)|slice(?= of)|portion(?= of)|sliver(?= of)'],
  [
    'relative to gdp',
    'relative to the size of the economy|relative to the us economy|relative to the economy|against the size of the economy|compared with the size of the economy|compared to the size of the economy|measured against the economy',
  ],
  [
    'share of gdp',
    'share of the economy|share of the us economy|proportion of the economy|fraction of the economy|percent of the economy|percentage of the economy|proportion of the us economy|proportion of national output|share of output|share of national income',
  ],
  [
    'runoff cap',
    'runoff ceiling|runoff limit|run-off ceiling|redemption cap|redemption ceiling|roll-off cap|rolloff cap',
  ],
  [
    'runoff caps',
    'runoff ceilings|runoff limits|run-off ceilings|redemption caps|redemption ceilings|roll-off caps|rolloff caps',
  ],
  ['should i', 'ought i to|would i be wise to|would it be wise to|am i better off if i|is it smart to|is it wise to'],
  [
    'pay',
    'shell out(?= on (?:bank |banks. )?reserves)|fork out(?= on (?:bank )?reserves)|dish out(?= on (?:bank )?reserves)|dole out(?= on (?:bank )?reserves)|cough up(?= on (?:bank )?reserves)|fork over(?= on (?:bank )?reserves)',
  ],
];
