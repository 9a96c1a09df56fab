// Runs a program (`node bin/keep-compiled.cjs dist/code/src/main.js`) and keeps what was compiled of it by its end.
const { keep, run } = require('./compiled-code.cjs');

process.once('exit', keep);
run(process.argv[2]);
