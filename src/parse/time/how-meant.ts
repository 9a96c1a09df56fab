/** Words that say how a time is meant: since, until, around, between, the week of. */

const FILLER = '(?:early |late |about |around |roughly |the |in |on |day |at )*';
export const SINCE = new RegExp(
  `(?:\\bsince(?: \\w+){0,6}? ?|\\bback to |\\bfrom |\\bafter |\\bstarting |\\bbeginning |自从?(?:美联储|联储|联准会)?|打?从)${FILLER}$`,
);
export const ONWARDS =
  /^ ?(?:[初中]?(?:以来|至今|迄今|到现在|到今天|起|之后|以后)|(?:停止|开始|启动|恢复|暂停)[^,，。?缩]{0,8}?(?:以来|之后|以后|至今|后(?![天面来续期]))|后(?!天)|来的?|onwards?\b|to (?:date|now|today)\b|- ?(?:now|today|present)\b|until now|开始(?!以来|的))/;
export const UNTIL = new RegExp(`(?:\\buntil |\\btill |\\bthrough |\\bup to |\\bby |截至|截止|直到)${FILLER}$`);
export const TO = /^ ?为止/;
export const BEFORE = new RegExp(`\\b(?:before|prior to|ahead of) ${FILLER}$`);
export const BEFORE_HAN = /^ ?(?:以前|之前|前(?!后))/;
export const AROUND = /\b(?:around|near|surrounding) (?:the )?$/;
export const AROUND_HAN = /^ ?(?:前后|左右|附近)/;
export const WEEK =
  /\b(?:week|wk) (?:to|ending|ended|of|through|until|that ended|(?:that |which )?(?:includ(?:ed|es|ing)|contain(?:ed|s|ing)|with|around))(?: on)?(?: the)?(?: wed(?:nesday)?,?)? $/;
export const WEEK_HAN =
  /^ ?(?:的)?(?:(?:报税|缴税|交税|税期)(?:日)?的?)?(?:那|当|该|这|所在|截至的?)(?:一)?(?:周|星期)(?![三均平]|一(?!下|共|直|路|口气))|^ ?为止的一周/;
export const WEEK_AFTER = /^ week\b/;
export const JOINT =
  /^ ?(?:-|to|through|until|till|til|thru|up to|至|到|直到|(?:以|之)?后(?:一直|直)?[到至]) ?(?:the )?(?:end of )?$/;
/** From one time, with what began then, to another: 从去年12月开始买短债到今年8月. */
export const FROM_HAN = /[从自打](?:大概|大约)?$/;
/** From one time on, and up to another: 12月中开始买国库券之后，到四月中. */
export const ONWARDS_TO = /^[^,，。;；?？和与跟比]{0,12}(?:之后|以后|以来|后)[,，]? ?(?:一直|直)?[到至] ?$/;
export const WIDE_JOINT = /^[^,，。;；?？和与跟比]{1,12}[到至] ?$/;
export const AND = /^ ?(?:and|和|与|跟|、) ?(?:the )?$/;
export const BETWEEN = /(?:\bbetween(?: the)? ?|在|介于)$/;
/** The second of two: "between the start of QT and …". */
export const PAIRED = /(?:\b(?:between|from) .{3,40} (?:and|to|until|through) (?:the )?|[从自].{2,20}[到至])$/;
export const DURING =
  /(?:整[个段轮]|\b(?:over|during|throughout|in|across|through) (?:the |this |that )?(?:(?:current|latest|last|present|most recent) )?(?:whole |entire |course of )?(?:of )?(?:the |this )?(?:current |latest )?)$/;
export const WHEN = /\b(?:when|as|at|at the time|the day)(?: of| that)? (?:the |they |powell |the fed |the fomc )?$/;
/** Set beside something that happened. */
export const BESIDE = /\b(?:vs\.?|versus|compared (?:to|with)|against|relative to|than) (?:the )?$/;
export const BESIDE_NOW = /^ ?(?:(?:vs\.?|versus) (?:now|today)|[和跟与对比]{1,2}(?:现在|今天|目前))/;
export const WEEK_WHEN = /\b(?:week|wk) (?:of |that |when |in which )?(?:the )?$/;
export const WHEN_HAN =
  /^ ?(?:时(?!间)|(?:那|这)(?:一)?(?:会儿?|时候?|次|轮|波|场)|的时候|那几天|那阵子?|那段时间|那天|当天|当时|之时)/;
export const DURING_HAN =
  /^ ?(?:周期)?(?:里|当中|期间|全程|过程中|之中|从头到尾|从始至终|自始至终|一路|中|那[几一二三四五六七八九十两\d]+年半?)/;
/** A day is asked about, not the month something was decided in. */
export const DAY_OF =
  /\b(?:day|date|session|close) (?:of|when|that|they|the|after|before)\b|(?:那|当|这|该|同)[一]?[天日]/;
/** "From March 2020 to the peak". */
export const TO_PEAK =
  /\b(?:and|to|until|till|through|up to) (?:the|its|their) (?:all[- ]time )?(?:peak|top|high|record)\b(?! (?:of|in))|[到至](?:其|资产|余额|规模|总资产)?(?:历史|的)?(?:最高点|峰值|高点|顶点|顶峰|顶部|见顶)/;

/** A day, or a year, of no century with figures. */
export const odd = (text: string): string | undefined =>
  /(?<!\d)(?:0\d{3}|[3-9]\d{3})-\d{1,2}-\d{1,2}(?!\d)/.exec(text)?.[0] ??
  /(?<=\b(?:in|since|of|during|from|until|before|after) (?:the year )?)1[0-8]\d\d\b(?! ?(?:bn|tn|m\b|billion|million|trillion|%|bps?))|(?<!\d)1[0-8]\d\d(?=年)/.exec(
    text,
  )?.[0];
