import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(__dirname, "../..");

/** A project with the settings of this one, for files that it does not have. */
const project = mkdtempSync(path.join(tmpdir(), "lint-"));
const settings = [
  ".oxlintrc.json",
  "tsconfig.json",
  "src/core/tsconfig.json",
  "tests/tsconfig.json",
];

beforeAll(() => {
  for (const file of settings) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(project, file));
  }
  symlinkSync(path.join(root, "node_modules"), path.join(project, "node_modules"));
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

interface Complaint {
  readonly code: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** The rules that complain about each line, when it stood in that file of the project. */
function complaints(file: string, lines: readonly string[]): readonly (readonly string[])[] {
  writeFileSync(path.join(project, file), lines.join("\n"));
  const oxlint = path.join(root, "node_modules/oxlint/bin/oxlint");
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, "--format", "json", file], {
    cwd: project,
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Complaint[] };
  return lines.map((_, index) =>
    diagnostics.flatMap(({ code, labels }) =>
      labels[0]?.span.line === index + 1 ? [code.replace(/^.+\((.+)\)$/, "$1")] : [],
    ),
  );
}

const rounding = "no-restricted-properties";
const clocks = "no-restricted-globals";

const inCore: readonly (readonly [line: string, ...rules: string[]])[] = [
  ["export const half = Math.round(2.5);", rounding],
  ["export const digits = (1.005).toFixed(2);", rounding],
  ["export const chance = Math.random();", rounding],
  ["export const spoken = (1).toLocaleString();", rounding],
  ["export const now = Date.now();", clocks],
  ["export const today = new Date();", clocks],
  ["export const format = new Intl.NumberFormat();", clocks],
  ['export const twelve = parseInt("12abc", 10);', clocks],
  ["export let anything: any;", "no-explicit-any"],
  ["export const sure = (given: number | null): number => given!;", "no-non-null-assertion"],
  [
    "export const zero = (given: number): boolean => (given ? true : false);",
    "strict-boolean-expressions",
  ],
  ["export const told = (count: number): string => `${count}`;", "restrict-template-expressions"],
  ["declare const way: -1 | 1;"],
  ["switch (way) { case 1: break; default: break; }", "switch-exhaustiveness-check"],
  ["declare const later: () => Promise<number>;"],
  ["later();", "no-floating-promises"],
  [
    "export const five = (a: number, b: number, c: number, d: number, e: number) => [a, b, c, d, e];",
    "max-params",
  ],
  ['export { words } from "../text/words";', "no-restricted-imports"],
  ["// @ts-expect-error: nobody knows why", "ban-ts-comment"],
  ["export const claimed = {} as { readonly plan: string };", "consistent-type-assertions"],
  ["export const same = (a: number, b: number): boolean => a != b;", "eqeqeq"],
];

const inTests: readonly (readonly [line: string, ...rules: string[]])[] = [
  ['test.only("a law", () => undefined);', "no-restricted-properties"],
  ['describe.skip("laws", () => undefined);', "no-restricted-properties"],
  ['test.todo("a law");', "no-restricted-properties"],
  ['it.only.each([1])("a law", () => undefined);', "no-restricted-properties"],
  ['xit("a law", () => undefined);', "no-restricted-globals"],
  ['export { ok } from "../../src/core/result";', "no-restricted-imports"],
  ['test("a law", () => undefined);'],
];

test("in core, each of these lines breaks its rule, and nothing in it can be switched off", () => {
  const off = "/* eslint-disable */";
  const found = complaints("src/core/canary.ts", [off, ...inCore.map(([line]) => line)]).slice(1);
  expect(inCore.map(([line], index) => [line, ...(found[index] ?? [])])).toEqual(inCore);
});

test("in tests, each of these lines breaks its rule, and a test that runs breaks none", () => {
  const found = complaints(
    "tests/canary.ts",
    inTests.map(([line]) => line),
  );
  expect(inTests.map(([line], index) => [line, ...(found[index] ?? [])])).toEqual(inTests);
});
