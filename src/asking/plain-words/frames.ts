/** What is said in English only to be polite, or why one asks, with nothing of the question in it. */
export const ENGLISH_FRAMES: string = [
  'remind me(?= (?:where|what|how|which|why|who)\\b)|refresh my memory on|refresh my memory|jog my memory|would you happen to know(?! about)|do you happen to know|do you by any chance know|might you know|would you know|do you know offhand|does anyone happen to know|does anybody happen to know|does anyone here know|does anybody here know|anyone happen to know|anyone know offhand',
  "i was wondering if you could tell me|i was wondering whether you could tell me|i was just wondering|i was wondering if|i was wondering whether|i was wondering|was wondering if|was wondering|i'm wondering|im wondering|i wonder if|i wonder|just wondering|i am wondering",
  'any chance you could tell me(?! when| if| once| about)|any chance you can tell me(?! when| if| once| about)|any chance you know|any chance someone knows|any chance of knowing|is there any chance you could tell me(?! when| if| about)',
  'could you possibly tell me(?! when| if| once| about)|could you kindly tell me(?! when| if| once| about)|would you mind telling me(?! when| if| once| about)|would you be able to tell me(?! when| if| once| about)|would you be so kind as to tell me|are you able to tell me(?! when| if| once| about)|might you tell me|could i ask you|could i ask|can i ask you|can i ask|may i ask|mind if i ask',
  "i need to know|i'd like to know|id like to know|i would like to know|i'd love to know|id love to know|i would love to know|i want to know|i wanna know|we need to know|we'd like to know|need to find out|i need to find out|i'm trying to find out|im trying to find out|trying to find out|trying to figure out|i'm trying to figure out|im trying to figure out|i'm keen to know|i'm curious to know|im curious to know|curious to know|out of curiosity|just out of curiosity|just curious",
  "for a memo i need|for a memo i'm writing|for a memo|for a report i need|for a report i'm writing|for a report im writing|for my report|for a note i'm writing|for a note im writing|for a deck i need|for a slide i need|for a presentation i need|for a presentation|for my thesis|for my essay|for my homework|for a paper i'm writing|for a piece i'm writing|for an article i'm writing|for a story i'm writing",
  'my boss asks|my boss is asking|my boss asked|my boss wants to know|boss wants to know|boss is asking|my manager asks|my manager wants to know|my professor asks|my prof asks|a client asks|a client is asking|a client asked|a client wants to know|my client wants to know|a colleague asks|a colleague asked|a colleague wants to know|someone asked me|someone asks|a friend asked me|a reader asks|a reader wants to know|my team wants to know|people keep asking me',
  "quick question|quick one|quick q|one quick question|a quick question|silly question|dumb question|stupid question|newbie question|noob question|sorry to bother you|sorry to bother|sorry to bug you|sorry for the trouble|excuse me|pardon me|pardon the question|forgive the question|if you don't mind|if you dont mind|if you would be so kind|if you'd be so kind|if it's not too much trouble|if its not too much trouble|if possible|when you get a chance|when you get a sec|when you have a moment|when you have a sec|thanks in advance|many thanks in advance|much obliged|cheers in advance|ta in advance|be a dear and|be a darling and|do me a favor and|do me a favour and|kindly",
  "in layman's terms|in laymans terms|in layman terms|in plain english|in simple terms|in simple words|in plain words|in plain language|in a nutshell|for dummies|for a layperson|for a layman",
].join('|');

/** And in Chinese. */
export const CHINESE_FRAMES: string = [
  '想请教一下|想请教下|想请教|请教一下|请教下|请教各位|请教个问题|请教|请问一下|请问各位|请问|借问一下|借问|敢问|冒昧问一下|冒昧问一句|冒昧问|弱弱地问一句|弱弱问一句|弱弱问|顺便问一下|顺便问下|顺便问|求问|求教|求解|求助|问一下|问下|问个问题|问一句',
  '我想知道|想知道一下|想知道|我想了解一下|我想了解下|我想了解|想了解一下|想了解下|想了解|想弄清楚|想搞清楚|想搞明白|想弄明白|想晓得|我想问一下|我想问下|我想问问|我想问|想问一下|想问下|想问问|想问',
  '麻烦帮忙查一下|麻烦帮忙查下|麻烦帮忙|麻烦帮我查一下|麻烦帮我查下|麻烦帮我|麻烦查一下|麻烦查下|麻烦问一下|麻烦问下|麻烦各位|麻烦您|麻烦你|(?<![有的大惹找添])麻烦(?=[帮查问看说给告])|劳驾|劳烦|烦请|有劳',
  '帮忙查一下|帮忙查下|帮忙查查|帮忙看一下|帮忙看下|帮忙看看|帮忙问一下|帮忙|帮我查一下|帮我查下|帮我查查|帮我看一下|帮我看下|帮我看看|帮查一下|帮查下|帮查|查一下|查下|查查',
  '能不能告诉我(?!一声)|能否告诉我(?!一声)|可否告诉我(?!一声)|可以告诉我(?!一声)|能告诉我(?!一声)|能不能跟我说|可以跟我说说|能否告知|可否告知|方便告知|方便的话|有谁知道|有人知道|有没有人知道|谁知道|谁晓得|你知不知道|你知道|知不知道|大家知道',
  '不好意思|打扰了|打扰一下|打搅了|打搅一下|拜托了|拜托|谢谢啦|谢谢了|谢谢您|谢谢你|谢谢|多谢|感谢|谢了|辛苦了|先谢过|先谢了|跪求|在线等|挺急的|急求|急问',
  '老板问我|老板问|领导问我|领导问|老板要我查|老板想知道|领导想知道|领导让我查|老板让我查|上司问|主管问|客户问我|客户问|客户想知道|同事问我|同事问|朋友问我|朋友问|老师问|教授问|写报告要用|写报告用|写稿要用|写稿子要用|做ppt要用|做ppt用|写论文要用|写论文用|写备忘录要用|写备忘录用|开会要用|做作业要用|报告要用|简报要用',
  '小白提问|小白问一句|小白求问|新手提问|新手求问|新人提问|各位大佬|各位大神|各位老师|大佬们|大神们',
].join('|');
