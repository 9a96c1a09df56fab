import { endPosting } from '../shared/end-posting.ts';
import words from './off.words.ts';

export default endPosting('daily', words);
