import { readdirSync, readFileSync } from "node:fs";
import { formColumns } from "#core/forms/form-rows";
import { sheetNames } from "#core/words/names";
import { jsonOf, runLine, temporaryFolder } from "../support/command-line";
import { gridOfSheet, opened } from "../support/recalculated";

const at = temporaryFolder();
const units = 14;

beforeAll(async () => {
  const made = await runLine("sample", "--out", at("s"), "--units", String(units));
  expect(made).toMatchObject({ code: 0, err: "" });
});

const forms = (): readonly string[] => readdirSync(at("s", "nop")).sort();

test("templates are one form per reporting unit, blank but for what its type does not have", async () => {
  const made = await runLine(
    "template",
    "--registry",
    at("s", "so-don-vi.xlsx"),
    "--plan",
    "ha-giang",
    "--year",
    "2027",
    "--out",
    at("t"),
  );
  expect(made.code).toBe(0);
  const files = readdirSync(at("t"));
  expect(files).toHaveLength(units);
  expect(files.sort()).toEqual(forms());
  const workbook = opened(readFileSync(at("t", files[0] ?? "")));
  expect(workbook.sheets).toEqual([
    { name: sheetNames.form, visibility: "visible" },
    { name: sheetNames.meta, visibility: "hidden" },
  ]);
  expect(gridOfSheet(workbook, sheetNames.form).rows.length).toBeGreaterThan(60);
});

test("a report two years old is said to be none of last year, and no form shows it as last year's", async () => {
  const line = ["template", "--registry", at("s", "so-don-vi.xlsx"), "--plan", "ha-giang"];
  const previous = ["--previous", at("s", "bao-cao-nam-truoc.xlsx")];
  const old = await runLine(...line, ...previous, "--year", "2027", "--out", at("t2027"));
  expect([old.code, old.err]).toEqual([1, expect.stringContaining("không phải năm 2026")]);
  const fresh = await runLine(...line, ...previous, "--year", "2026", "--out", at("t2026"));
  expect([fresh.code, fresh.err]).toEqual([0, ""]);
  const shownIn = (folder: string): number => {
    const [file = ""] = readdirSync(at(folder)).sort();
    const grid = gridOfSheet(opened(readFileSync(at(folder, file))), sheetNames.form);
    const shown = grid.rows.flatMap(({ cells }) =>
      cells.filter(({ column }) => column === formColumns.previous),
    );
    return shown.filter(({ content }) => content.kind === "number").length;
  };
  expect([shownIn("t2027"), shownIn("t2026") > 5]).toEqual([0, true]);
});

test("export writes every item of every unit, as csv for Excel and as JSON", async () => {
  const line = [
    "export",
    at("s", "nop"),
    "--registry",
    at("s", "so-don-vi.xlsx"),
    "--plan",
    "ha-giang",
    "--year",
    "2026",
  ];
  expect((await runLine(...line, "--out", at("long.csv"))).code).toBe(0);
  expect((await runLine(...line, "--out", at("long.json"))).code).toBe(0);
  const csv = readFileSync(at("long.csv"), "utf8");
  const rows = jsonOf(at("long.json")) as readonly { unit: string; item: string }[];
  expect(csv.startsWith("\uFEFFunit;item;year;state;value;file;cell\r\n")).toBe(true);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(rows.length + 1);
  expect(new Set(rows.map(({ unit }) => unit)).size).toBe(units);
});
