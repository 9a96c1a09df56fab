import type { Posting } from '../values/settings.ts';
import { board } from './kinds/board.ts';
import { daily } from './kinds/daily.ts';
import { weekly } from './kinds/weekly.ts';
import type { PostingKind } from './posting-kind.ts';

/** Every kind of post. */
export const kinds: Readonly<Record<Posting, PostingKind>> = { weekly, daily, board };
