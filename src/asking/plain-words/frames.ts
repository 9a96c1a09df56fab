/** Every way to say one of each list in a row; what is empty is left out. */
const each = (...lists: readonly string[]): readonly string[] =>
  lists
    .map((list) => list.split('|'))
    .reduce((all, list) => all.flatMap((said) => list.map((one) => `${said} ${one}`.trim())));

/** A question follows: "tell me when it falls" is no question. */
const ASKED = '(?= (?:what|whats|how|hows|which|where|wheres|who|whos|why)\\b)';
/** What somebody may want to be told when it happens. */
const NO_ALERT = '(?! when| if| once| about)';
const before = (what: string, all: readonly string[]): readonly string[] => all.map((one) => one + what);

const WHO =
  'my boss|boss|our boss|my manager|my professor|my prof|my teacher|my client|a client|our client|a colleague|my colleague|a friend|my friend|a reader|my editor|my supervisor|my pm|my team|our pm|the boss|friend|colleague|client|customer|a customer|student|a student|students|my student|my students|a pupil|a classmate|my classmate|reader|readers|a viewer|viewers|a listener|an investor|investors|a user|users|a subscriber|a follower|my wife|my husband|my mom|my mum|my dad|my son|my daughter|my kid|my kids|my sister|my brother|my roommate|my intern|the intern|someone|somebody|people|the desk';
const PIECES =
  'memo|report|note|deck|slide|presentation|thesis|dissertation|essay|paper|piece|article|story|homework|project|talk|blog post|research note|briefing|pitch';

/** What is said in English only to be polite, or why one asks, with nothing of the question in it. */
export const ENGLISH_FRAMES: readonly string[] = [
  ...before(
    ASKED,
    each(
      'could you|can you|would you|will you|could u|can u|could somebody|can somebody|could someone|can someone|could anyone|can anyone|could anybody|can anybody||please|pls',
      '|please|pls|kindly|possibly|perhaps|just',
      'tell me|remind me|let me know|tell us|refresh my memory|refresh my memory on|jog my memory on',
    ),
  ),
  ...before(ASKED, each('i have no idea|ive no idea|no idea|no clue|i have no clue|not sure|im not sure')),
  ...each(
    "would you|do you|might you|wouldn't you|you wouldn't|do you by any chance|does anyone|does anybody|anyone|anybody|would anyone",
    'happen to know',
  ),
  ...each('do you know offhand|would you know|does anyone here know|does anybody here know|anyone know offhand'),
  ...each(
    "i was|i'm|im|i am|was|i've been|just|i was just|i'm just|been",
    'wondering',
    '|if you could tell me|whether you could tell me|if you can tell me|if anyone knows|if|whether',
  ),
  ...each('i wonder if|i wonder whether|i wonder'),
  ...before(
    NO_ALERT,
    each(
      'any chance|is there any chance',
      'you could tell me|you can tell me|you know|someone knows|anyone knows|somebody knows|of knowing|of finding out',
    ),
  ),
  ...before(NO_ALERT, each('could you|would you|can you', 'possibly|kindly|be so kind as to|be able to', 'tell me')),
  ...before(NO_ALERT, each('would you mind telling me|are you able to tell me')),
  ...each('could i|can i|may i|might i|mind if i|let me', 'ask you|ask'),
  ...each(
    "i|we|i'd|id|we'd|i would|i'd really|i really|i still|i just",
    'need to know|need to find out|like to know|love to know|want to know|wanna know|want to find out|like to find out',
  ),
  ...each(
    "trying to|i'm trying to|im trying to|i am trying to|we're trying to",
    'find out|figure out|work out|establish|pin down',
  ),
  ...each("i'm|im|i am|just||simply", 'curious to know|keen to know|eager to know|interested to know'),
  ...each(
    "beginner here|complete beginner here|total beginner here|newbie here|noob here|i'm a beginner|im a beginner|i am a beginner|i'm new to this|im new to this|i'm new here|im new here|new here|as a beginner|total newbie here",
  ),
  ...each('out of curiosity|just out of curiosity|just curious'),
  ...each('for a|for my|for an internal|for an', PIECES, "|i need|i'm writing|im writing|due tomorrow"),
  ...each(WHO, 'asks|is asking|asked|asked me|wants to know|wanted to know|needs to know|keeps asking|keep asking me'),
  ...each(
    "|a|one|just a|this is a|it's a|maybe a|probably a|sorry for the|this may be a",
    'quick|silly|dumb|stupid|newbie|noob|random|basic|naive|weird|short',
    'question|one',
    '|but',
  ),
  ...each(
    'i have a|i have an|ive got a|got a',
    'presentation|meeting|call|deadline|talk|exam|interview|class',
    'tomorrow|today|tonight|this afternoon|this morning|next week',
    '|and need',
  ),
  ...each(
    "not gonna lie|ngl|to be honest|honestly|if i'm honest|for what it's worth|fwiw|by the way|sorry to bother you|sorry to bother|sorry to bug you|excuse me|pardon me|pardon the question|forgive the question",
  ),
  ...each(
    "if you don't mind|if you dont mind|if you would be so kind|if you'd be so kind|if it's not too much trouble|if its not too much trouble|if possible|when you get a chance|when you get a sec|when you have a moment|when you have a sec",
  ),
  ...each(
    'thanks in advance|many thanks in advance|much obliged|cheers in advance|ta in advance|be a dear and|be a darling and|do me a favor and|do me a favour and|kindly',
  ),
  ...each(
    "in one line|in a word|in one sentence|in a sentence|in a few words|in brief|briefly|in short|long story short|tldr|put simply|simply put|in layman's terms|in laymans terms|in layman terms|in plain english|in simple terms|in simple words|in plain words|in plain language|in a nutshell|for dummies|for a layperson|for a layman",
  ),
];

/** Every way to say one of each list in a row, without a space. */
const together = (...lists: readonly string[]): readonly string[] =>
  lists.map((list) => list.split('|')).reduce((all, list) => all.flatMap((said) => list.map((one) => said + one)));

/** And in Chinese. */
export const CHINESE_FRAMES: readonly string[] = [
  ...together('想|想向各位|想跟各位|', '请教', '一下|下|各位|个问题|大家|'),
  ...together('请|借|冒昧|弱弱|弱弱地|顺便|顺带|再|最后再|求', '问', '一下|下|一句|各位|大家|'),
  ...each('敢问|求教|求解|求助|问一下|问下|问个问题|问一句|请问'),
  ...together(
    '我想|我就想|就想|想|我想要',
    '知道|了解|问|问问|弄清楚|搞清楚|搞明白|弄明白|晓得|查|查查|确认',
    '一下|下|',
  ),
  ...together(
    '麻烦|劳烦|烦请|劳驾|拜托|有劳|请|麻烦您|麻烦你|劳驾您|请您|',
    '帮忙|帮我|帮|帮着',
    '查|查查|看|看看|问',
    '一下|下|一眼|',
  ),
  ...together('麻烦|劳烦|烦请|劳驾', '查|问|看', '一下|下'),
  ...each(
    '麻烦各位|麻烦您|麻烦你|(?<![有的大惹找添])麻烦(?=[帮查问看说给告])|劳驾|劳烦|烦请|有劳|帮忙|查一下|查下|查查',
  ),
  ...together('能不能|能否|可否|可以|能|可不可以|方便', '告诉我(?!一声)|告知|跟我说|跟我讲'),
  ...each('方便的话|有谁知道|有人知道|有没有人知道|谁知道|谁晓得|你知不知道|你知道|知不知道|大家知道|哪位知道'),
  ...each(
    '不好意思|打扰了|打扰一下|打搅了|打搅一下|拜托了|拜托|谢谢啦|谢谢了|谢谢您|谢谢你|谢谢|多谢|感谢|谢了|辛苦了|先谢过|先谢了|跪求|在线等|挺急的|急求|急问',
  ),
  ...together(
    '老板|领导|上司|主管|客户|同事|朋友|老师|教授|经理|导师|学生|同学|学弟|学妹|学长|学姐|网友|读者|粉丝|观众|听众|听友|群友|家人|我妈|我爸|我太太|我老公|我老婆|女友|男友|小孩|儿子|女儿|投资人|股东|长官|主任|同行|会员|小编|有人',
    '问|问我|问起|想知道|让我查|要我查|叫我查|要',
  ),
  ...together('写|做|交|赶|', '报告|稿|稿子|ppt|论文|备忘录|作业|简报|材料', '要用|用'),
  ...each('开会要用|开会用'),
  ...together('小白|新手|新人|菜鸟|外行', '提问|问一句|求问|请教|求教'),
  ...together('各位|哪位|有没有|', '大佬|大神|老师们|高手|前辈', '们|'),
];
