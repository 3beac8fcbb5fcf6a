// What the compiler does not check. Layout is Prettier's, borders between zones are in tests/architecture.
// Nothing can be switched off in a file: a rule holds everywhere, or its exception stands here with a reason.
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const off = "off";

/** Mistakes that a parser lets through, in any dialect. */
const slips = {
  "array-callback-return": "error",
  "default-case-last": "error",
  eqeqeq: ["error", "always", { null: "ignore" }], // `== null` asks for both kinds of nothing at once.
  "no-cond-assign": ["error", "always"],
  "no-constant-binary-expression": "error",
  "no-constant-condition": "error",
  "no-control-regex": off, // Forbidden characters of XML and file names are named by their codes.
  "no-dupe-else-if": "error",
  "no-duplicate-case": "error",
  "no-empty": "error",
  "no-empty-character-class": "error",
  "no-eval": "error",
  "no-fallthrough": "error",
  "no-invalid-regexp": "error",
  "no-irregular-whitespace": "error",
  "no-loss-of-precision": "error",
  "no-misleading-character-class": "error",
  "no-new-func": "error",
  "no-param-reassign": "error",
  "no-self-assign": "error",
  "no-self-compare": "error",
  "no-sparse-arrays": "error",
  "no-template-curly-in-string": "error",
  "no-unmodified-loop-condition": "error",
  "no-unreachable-loop": "error",
  "no-unsafe-finally": "error",
  "no-useless-backreference": "error",
  "no-useless-catch": "error",
  "no-useless-escape": "error",
  "no-useless-rename": "error",
  "no-useless-return": "error",
  "object-shorthand": "error",
  "require-atomic-updates": "error",
  "use-isnan": "error",
  "valid-typeof": "error",
};

const typedRules = {
  // A suppressed complaint of the compiler is a bug that waits for its day.
  "@typescript-eslint/ban-ts-comment": [
    "error",
    { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true, "ts-check": true },
  ],
  // `{} as Plan` claims fields that are not there.
  "@typescript-eslint/consistent-type-assertions": [
    "error",
    { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
  ],
  // With verbatimModuleSyntax an import that is only a type would otherwise stay in the bundle.
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/consistent-type-exports": "error",
  "@typescript-eslint/no-import-type-side-effects": "error",
  // A promise nobody waits for loses its failure.
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-explicit-any": "error",
  // A blank is not a zero: `!` only hides it.
  "@typescript-eslint/no-non-null-assertion": "error",
  // For the same reason a number is compared and never taken as a condition: 0 is a figure. Text as well.
  "@typescript-eslint/strict-boolean-expressions": [
    "error",
    { allowNumber: false, allowString: false, allowNullableObject: true },
  ],
  // Numbers have one printed form, made in text/numbers; a number in a template would get another.
  "@typescript-eslint/restrict-template-expressions": [
    "error",
    {
      allow: [],
      allowAny: false,
      allowBoolean: false,
      allowNever: false,
      allowNullish: false,
      allowNumber: false,
      allowRegExp: false,
    },
  ],
  // A new case of a union must be met by every switch over it, `default: unreachable(…)` or not.
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
  ],
  // Exceptions are bugs; what is thrown has a stack.
  "@typescript-eslint/only-throw-error": "error",
  "@typescript-eslint/return-await": ["error", "in-try-catch"],
  "max-lines": ["error", { max: 300 }],
};

const nodeGlobals = [
  "Buffer",
  "TextDecoder",
  "TextEncoder",
  "URL",
  "clearTimeout",
  "console",
  "performance",
  "process",
  "setTimeout",
];

/** Printed once, exactly, by core/quantity; JavaScript's own rounding differs from Excel's and from print. */
const roundingMessage = "Round with roundHalfUp or percentHundredths of core/quantity.";
const clockMessage = "Core has no clock: the caller gives the day, as data.";
const localeMessage = "Core has no locale: words and number formats are made in text.";
const leniencyMessage = "It reads the start and forgets the rest: 12 out of 12abc.";

export default defineConfig([
  globalIgnores(["**/node_modules/", "build/", "dist/", "out/", "coverage/"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" }, rules: slips },
  {
    files: ["src/**/*.ts", "tests/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // Each file is checked with the tsconfig.json of its zone, so with the globals its zone really has.
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: typedRules,
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      // More than three need names at the call: an object. The fourth is left to arithmetic, a·b and c·d.
      "@typescript-eslint/max-params": ["error", { max: 4 }],
      // The budget of a review is 30; 40 is where the machine says no.
      "max-lines-per-function": ["error", { max: 40, skipComments: true, skipBlankLines: true }],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^\\.\\./",
              message: "Folders are crossed with #…, so that a crossed border shows in the line.",
            },
          ],
        },
      ],
    },
  },
  {
    // Standard output and the console are interfaces: what the user reads goes through text.
    files: ["src/{core,text,app,adapters,commands,taskpane}/**/*.ts"],
    rules: { "no-console": "error" },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "round", message: roundingMessage },
        { object: "Math", property: "random", message: "Same input, same report." },
        { object: "Number", property: "parseFloat", message: leniencyMessage },
        { object: "Number", property: "parseInt", message: leniencyMessage },
        { property: "toFixed", message: roundingMessage },
        { property: "toPrecision", message: roundingMessage },
        { property: "toLocaleString", message: localeMessage },
        { property: "toLocaleUpperCase", message: localeMessage },
        { property: "toLocaleLowerCase", message: localeMessage },
        { property: "localeCompare", message: localeMessage },
      ],
      "no-restricted-globals": [
        "error",
        // Dates are day numbers here; a Date also brings the time zone of whoever runs it.
        { name: "Date", message: clockMessage },
        { name: "Intl", message: localeMessage },
        { name: "parseFloat", message: leniencyMessage },
        { name: "parseInt", message: leniencyMessage },
      ],
    },
  },
  {
    // Records, one after the other: there is nothing to split by.
    files: ["src/core/catalogue/**/*.ts"],
    rules: { "max-lines": off },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // Examples are put together out of keys and tables that the compiler cannot follow.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as" }],
      "no-template-curly-in-string": off, // Samples of code are text.
      // A test that is off, or alone, proves nothing about the rest.
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]",
          message: "Every test runs.",
        },
      ],
      "no-restricted-globals": [
        "error",
        ...["fit", "fdescribe", "xit", "xtest", "xdescribe"].map((name) => ({
          name,
          message: "Every test runs.",
        })),
      ],
    },
  },
  {
    // Bundled for a measurement and in no project, so without types to ask.
    files: ["bench/**/*.ts"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  {
    files: ["tests/**/*.ts", "bench/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "/src/", message: "The product is imported by #…." }] },
      ],
    },
  },
  {
    // Programs that run as they stand, in Node; no types to ask.
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      ecmaVersion: 2023,
      globals: Object.fromEntries(nodeGlobals.map((name) => [name, "readonly"])),
    },
    rules: {
      "no-const-assign": "error",
      "no-dupe-keys": "error",
      "no-redeclare": "error",
      "no-undef": "error",
      "no-unreachable": "error",
      "no-unused-vars": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { __dirname: "readonly", __filename: "readonly" },
    },
  },
  {
    // Runs where the bundle cannot: it must be read by the oldest browser, so in the language of 2009.
    files: ["src/taskpane/old-browser.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { document: "readonly", location: "readonly", window: "readonly" },
    },
    rules: { "no-var": off, "object-shorthand": off, "prefer-const": off },
  },
]);
