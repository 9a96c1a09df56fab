import { build } from '../bin/build.js';

/** Tests of real processes run what visitors run: the built program. */
export default () => build();
