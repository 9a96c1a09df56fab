import { blindSets } from '../../questions/sets.ts';
import { countedSets } from './counted-sets.ts';

countedSets(blindSets.slice((2 * blindSets.length) / 3));
