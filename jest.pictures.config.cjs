/** The pictures of the clerks' guide, taken from the real pages: `npm run pictures` writes them anew. */
/** @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["<rootDir>/tests/pictures/**/*.pictures.ts"],
  testTimeout: 240_000,
};
