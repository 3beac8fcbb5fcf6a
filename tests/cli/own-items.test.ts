import { mkdirSync, writeFileSync } from "node:fs";
import { readFiles } from "#cli/files/read-files";
import { codesByName } from "#app/reading/known-names";
import { readSubmission } from "#app/reading/read-submission";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { layOutForm } from "#core/forms/input-form";
import { catalogueWith } from "#core/plans/plan-book";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import type { SheetModel } from "#core/sheet/sheet-model";
import { catalogue as builtIn, knownAmong } from "../support/built-in";
import { runLine, temporaryFolder } from "../support/command-line";
import { populationPlan } from "../support/example-plans";
import { formInput } from "../support/forms";
import { bytesOf } from "../support/plan-books";
import { typedOver } from "../support/repaired-forms";
import { unitWith } from "../support/units";

const at = temporaryFolder();
const book = {
  ...populationPlan,
  items: populationPlan.items.map((item) => ({ ...item, name: "Nhân khẩu thường trú" })),
};
const catalogue = catalogueWith(builtIn, book);
const [own] = book.items;
if (own === undefined) throw new Error("the plan has no item of its own");
const input = formInput({
  unit: unitWith({ code: "02.001.001" }),
  plan: book.plan,
  year: 2026,
  catalogue,
  facts: new Map([
    [own.code, { state: "number", value: 5120, at: null, raw: null, rule: null }],
    ["DV_TOTAL", { state: "number", value: 310, at: null, raw: null, rule: null }],
  ]),
});
const [form, meta] = layOutForm(input) as unknown as readonly [SheetModel, SheetModel];
/** The form of a clerk's plan in which the code of the plan's own item was overwritten. */
const codeLost = typedOver(form, [
  {
    row: rowsOf(input).items.get(own.code) ?? 0,
    column: formColumns.code,
    cell: { value: 12, style: "formCode" },
  },
]);

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await bytesOf([codeLost, meta]);
  mkdirSync(at("nop"));
  writeFileSync(at("nop", "a.xlsx"), bytes);
  writeFileSync(at("ke-hoach.xlsx"), await bytesOf(layOutPlan(book, builtIn, () => null)));
});

const known = knownAmong(catalogue.items);

test("an item that only a clerk's plan has is found by its name, and that is said", () => {
  const file = { path: "a.xlsx", sha256: "", bytes, modified: null };
  const codeOfName = codesByName(catalogue.items);
  const reading = readSubmission(file, { open: openXlsx, ...known, codeOfName });
  if (reading.kind !== "form") throw new Error(reading.kind);
  expect(reading.facts.get(own.code)?.value).toBe(5120);
  expect(reading.issues.map(({ code, found }) => [code, found])).toEqual([["foundByName", "12"]]);
});

test("a name that two items share is of neither", () => {
  const twice = [...catalogue.items, { code: "KHAC", name: own.name }];
  const file = { path: "a.xlsx", sha256: "", bytes, modified: null };
  const codeOfName = codesByName(twice);
  const reading = readSubmission(file, { open: openXlsx, ...known, codeOfName });
  expect(reading.kind === "form" && reading.facts.has(own.code)).toBe(false);
});

test("the command line finds it by the plan's names, and the cache keeps readings by the names", async () => {
  const silent = { progress: () => undefined };
  const read = async (items: typeof catalogue.items) => {
    const manner = { items, cache: at("cache") };
    const { readings, opened } = await readFiles([at("nop")], silent, manner);
    const [reading] = readings;
    return [opened, reading?.kind === "form" && reading.facts.has(own.code)];
  };
  expect(await read(catalogue.items)).toEqual([1, true]);
  expect(await read(catalogue.items)).toEqual([0, true]);
  const renamed = catalogue.items.map((item) =>
    item.code === own.code ? { ...item, name: "Số dân" } : item,
  );
  expect(await read(renamed)).toEqual([1, false]);
});

test("check --plan says that the row was found by its name", async () => {
  const { out } = await runLine("check", at("nop", "a.xlsx"), "--plan", at("ke-hoach.xlsx"));
  expect(out).toContain(own.name);
});
