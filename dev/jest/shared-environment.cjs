// The environment of a test file that names none: the worker itself, with the modules that earlier files have loaded.
// dev/jest/runner.cjs runs the file in it.
const { ModuleMocker } = require("jest-mock");

module.exports = class SharedEnvironment {
  /** What jest would put into a context of its own; dev/jest/runner.cjs hands on what belongs to a test. */
  global = {};
  shared = true;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern = null;

  exportConditions() {
    return ["node", "node-addons"];
  }

  getVmContext() {
    return null;
  }

  async setup() {}

  async teardown() {}
};
