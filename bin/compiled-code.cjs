// What V8 made of the code at an earlier start is kept beside each file of the build: a start then reads it and compiles nothing.
// Node 20 offers this for its own modules only; what it does itself for a CommonJS file, `Module.prototype._compile`, is done here
// with a script that takes and gives compiled code. Code kept by another Node, under other flags or for another processor is not taken.
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { Module, createRequire } = require('node:module');
const { dirname } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { constants, Script } = require('node:vm');

/** The scripts that run, by their file. */
const scripts = new Map();
/** Flags may be changed later, which would make it another. */
const tag = cachedDataVersionTag();
const keptAt = (file) => `${file}.${tag}`;

const keptFor = (file) => {
  try {
    return readFileSync(keptAt(file));
  } catch {
    return undefined;
  }
};

/** Runs a program of the build, from compiled code where some is kept; what libraries have in files of their own is left to Node. */
exports.run = (program) => {
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (code, file) {
    if (file.includes('node_modules')) return compile.call(this, code, file);
    const script = new Script(Module.wrap(code), {
      filename: file,
      cachedData: keptFor(file),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    scripts.set(file, { code, script });
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, createRequire(file), this, file, dirname(file));
  };
  return require(program);
};

/** Keeps what is compiled by now, of files that are what they were when they were compiled; each is whole at any moment. */
exports.keep = () => {
  for (const [file, { code, script }] of scripts) {
    if (readFileSync(file, 'utf8') !== code) continue;
    writeFileSync(`${keptAt(file)}.${process.pid}`, script.createCachedData());
    renameSync(`${keptAt(file)}.${process.pid}`, keptAt(file));
  }
};
