/** The main job at full size and its report recalculated by LibreOffice: minutes, so apart from `npm test`. */
/** @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["<rootDir>/tests/recalculation/**/*.check.ts"],
  testTimeout: 600_000,
};
