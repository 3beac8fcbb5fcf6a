import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "../..");
const eslint = path.join(root, "node_modules/eslint/bin/eslint.js");

/** The rules that complain about each line, when it stood in that file of the project. */
function complaints(file: string, lines: readonly string[]): readonly (readonly string[])[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [eslint, "--stdin", "--stdin-filename", file, "--format", "json"],
    { cwd: root, encoding: "utf8", input: lines.join("\n") },
  );
  if (stdout === "") throw new Error(stderr);
  const [result] = JSON.parse(stdout) as {
    readonly messages: readonly { readonly line: number; readonly ruleId: string }[];
  }[];
  return lines.map((_, index) =>
    (result?.messages ?? []).flatMap(({ line, ruleId }) => (line === index + 1 ? [ruleId] : [])),
  );
}

const typed = (rule: string): string => `@typescript-eslint/${rule}`;

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
  ["export let anything: any;", typed("no-explicit-any")],
  ["export const sure = (given: number | null): number => given!;", typed("no-non-null-assertion")],
  [
    "export const zero = (given: number): boolean => (given ? true : false);",
    typed("strict-boolean-expressions"),
  ],
  [
    "export const told = (count: number): string => `${count}`;",
    typed("restrict-template-expressions"),
  ],
  ["declare const way: -1 | 1;"],
  ["switch (way) { case 1: break; default: break; }", typed("switch-exhaustiveness-check")],
  ["declare const later: () => Promise<number>;"],
  ["later();", typed("no-floating-promises")],
  [
    "export const five = (a: number, b: number, c: number, d: number, e: number) => [a, b, c, d, e];",
    typed("max-params"),
  ],
  ['export { words } from "../text/words";', "no-restricted-imports"],
  ["// @ts-expect-error: nobody knows why", typed("ban-ts-comment")],
  ["export const claimed = {} as { readonly plan: string };", typed("consistent-type-assertions")],
  ["export const same = (a: number, b: number): boolean => a != b;", "eqeqeq"],
];

const inTests: readonly (readonly [line: string, ...rules: string[]])[] = [
  ['test.only("a law", () => undefined);', "no-restricted-syntax"],
  ['describe.skip("laws", () => undefined);', "no-restricted-syntax"],
  ['test.todo("a law");', "no-restricted-syntax"],
  ['it.only.each([1])("a law", () => undefined);', "no-restricted-syntax"],
  ['xit("a law", () => undefined);', "no-restricted-globals"],
  ['export { ok } from "../../src/core/result";', "no-restricted-imports"],
  ['test("a law", () => undefined);'],
];

test("in core, each of these lines breaks its rule, and nothing in it can be switched off", () => {
  const off = "/* eslint-disable */";
  const found = complaints("src/core/result.ts", [off, ...inCore.map(([line]) => line)]).slice(1);
  expect(inCore.map(([line], index) => [line, ...(found[index] ?? [])])).toEqual(inCore);
});

test("in tests, each of these lines breaks its rule, and a test that runs breaks none", () => {
  const found = complaints(
    "tests/architecture/rule.ts",
    inTests.map(([line]) => line),
  );
  expect(inTests.map(([line], index) => [line, ...(found[index] ?? [])])).toEqual(inTests);
});
