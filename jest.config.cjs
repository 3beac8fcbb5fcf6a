const { getHeapStatistics } = require("node:v8");

/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/dist/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
  moduleNameMapper: { "^#((?:adapters|app|cli|core|taskpane|text)/.*)$": "<rootDir>/src/$1" },
  // How test files share what they load, and how one of them gets a world of its own: dev/jest/runner.cjs.
  testEnvironment: "<rootDir>/dev/jest/shared-environment.cjs",
  testRunner: "<rootDir>/dev/jest/runner.cjs",
  testSequencer: "<rootDir>/dev/jest/sequencer.cjs",
  globalTeardown: "<rootDir>/dev/jest/kept-open.cjs",
  transform: { "^.+\\.(m?[jt]s|tsx)$": "<rootDir>/dev/jest/transform.cjs" },
  // These, and fflate's modern build, are ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!(@ironcalc|hucre|hyparquet|hyparquet-writer|preact)/)",
  ],
  setupFilesAfterEnv: ["<rootDir>/tests/support/every-language.ts"],
  // A busy machine is no failure: nothing here is timed.
  testTimeout: 120_000,
  maxWorkers: "100%",
  // A worker keeps the modules of every file (dev/jest/runner.cjs), and what they remember; a new one begins before Node
  // would run out of memory. `npm test` gives young objects larger rooms besides: 3 % of the processor time.
  workerIdleMemoryLimit: Math.round(0.6 * getHeapStatistics().heap_size_limit),
};
