import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'repo-drawn',
  cues: {
    en: [
      'srf (?:draw|loan|borrow|take-?up)',
      '(?:draw|borrow|tap)(?:s|ing|ed)?.{0,12}(?:on |from )?(?:the )?srf',
      'using the srf',
      'fed (?:lends?|lent|lending) .{0,24}(?:srf|standing repo)',
      '(?:takes?|took|taking|gets?|raises?) .{0,16}(?:from|at|out of) the (?:srf|standing repo)',
      '(?:draws?|borrows?|taps?) .{0,16}(?:on|from|at) the standing repo',
      'srf use do',
      'repo (?:draw|operation) (?:do|effect)',
    ],
    zh: ['动用(?:srf|常备回购|常备附买回)', '(?:srf|常备回购|常备附买回)对准备金', '用了?(?:srf|常备回购).{0,6}准备金'],
  },
  examples: [
    ['what does an SRF draw do to reserves', '/plumbing event:repo-drawn'],
    ['動用SRF對準備金有什麼影響', '/plumbing event:repo-drawn'],
  ],
});
