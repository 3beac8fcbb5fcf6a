/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/dist/"],
  transform: {
    "^.+\\.m?[jt]sx?$": ["ts-jest", { tsconfig: "<rootDir>/tests/tsconfig.jest.json" }],
  },
  // These, and fflate's modern build, are ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|preact|hyparquet|hyparquet-writer)/)"],
  setupFiles: ["<rootDir>/tests/support/every-language.ts"],
  // A busy machine is no failure: nothing here is timed.
  testTimeout: 120_000,
};
