import { showPosting } from '../shared/shown-subscriptions.ts';
import words from './show.words.ts';

export default showPosting('weekly', words);
