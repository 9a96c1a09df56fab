import { blindSets } from '../../questions/sets.ts';
import { countedSets } from './counted-sets.ts';

countedSets(blindSets.slice(blindSets.length / 3, (2 * blindSets.length) / 3));
