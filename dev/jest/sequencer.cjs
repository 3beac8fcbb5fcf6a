// Which test files are begun first. A machine that has run them before knows how long each takes; one that has not would
// go by their size, and come last to a short file with very much work, alone with one of its processors.
const { default: Sequencer } = require("@jest/test-sequencer");

/** Every kind of Excel is behind a few lines of these. */
const long = /contract\/officejs|year-under-quirks/;

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const [first, then] = [[], []];
    for (const test of super.sort(tests)) {
      const isNew = test.duration == null;
      (isNew && long.test(test.path) ? first : then).push(test);
    }
    return [...first, ...then];
  }
};
