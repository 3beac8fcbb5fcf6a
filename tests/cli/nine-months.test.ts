import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { formWorkbook } from "#app/forms/make-forms";
import { formFileName } from "#app/forms/form-file-name";
import { readSubmission } from "#app/reading/read-submission";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import { registryOfRows } from "#core/registry/registry";
import { sampleProvince } from "#core/sample/sample-province";
import { wordsOf } from "#text/words";
import { catalogue, knownItems } from "../support/built-in";
import { runLine, temporaryFolder } from "../support/command-line";

const at = temporaryFolder();
const year = 2027;
const province = sampleProvince({ seed: 1, units: 6, year });
const registry = registryOfRows(province.organisations);
const units = registry.organisations.filter(({ reports }) => reports);

const [registered, plan] = [
  ["--registry", at("s", "so-don-vi.xlsx")],
  ["--plan", "duc-pho"],
];

/** The report of a part of the year, from forms that the units of the sample filled for it. */
async function reportOf(period: PeriodBelowYear): Promise<string> {
  const folder = at(`nop-${period}`);
  mkdirSync(folder);
  for (const unit of units) {
    const model = formWorkbook(unit, {
      ...{ registry, plan: { ...ducPho, period }, year, catalogue, words: wordsOf("vi") },
      factsOf: (code) => province.facts.get(code) ?? null,
      previousOf: () => null,
      savedAt: () => `${String(year)}-06-25T00:00:00Z`,
    });
    writeFileSync(at(`nop-${period}`, formFileName(unit)), await writeWorkbook(model));
  }
  const out = at(`bc-${period}.xlsx`);
  const { code, err } = await runLine(
    ...["report", folder, ...registered, ...plan, "--year", String(year), "--period", period],
    ...["--as-of", `${String(year)}-10-03`, "--out", out],
  );
  // Forms that were saved late are told; they count.
  expect([code < 2, err]).toEqual([true, expect.any(String)]);
  return out;
}

/** What stands in the forms that `template` makes: `unit item` -> what is written there. */
async function formsMade(
  folder: string,
  ...more: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const { code, err } = await runLine(
    ...["template", ...registered, ...plan, "--year", String(year), "--out", at(folder), ...more],
  );
  expect([code, err]).toEqual([0, ""]);
  const found = new Map<string, string>();
  for (const file of readdirSync(at(folder))) {
    const bytes = readFileSync(at(folder, file));
    const given = { path: file, bytes, sha256: null, modified: null };
    const reading = readSubmission(given, { open: openXlsx, ...knownItems });
    if (reading.kind !== "form") throw new Error(file);
    for (const [item, { state, value }] of reading.facts) {
      found.set(`${reading.meta?.unit ?? ""} ${item}`, `${state} ${String(value)}`);
    }
  }
  return found;
}

/** What a form says more than the one that is made without the report. */
const addedTo = (
  blank: ReadonlyMap<string, string>,
  made: ReadonlyMap<string, string>,
): readonly string[] => {
  expect([...blank].filter(([key, value]) => made.get(key) !== value)).toEqual([]);
  return [...made.keys()].filter((key) => !blank.has(key));
};

/** What `return --json` says. */
interface Returned {
  readonly period: string;
  readonly until: string;
  readonly units: readonly { readonly message: string; readonly toExplain: number }[];
}

const itemsOf = (keys: readonly string[]): readonly string[] =>
  [...new Set(keys.map((key) => key.split(" ")[1] ?? ""))].sort();

let reports: Readonly<Record<"6t" | "9t" | "q2", string>>;

beforeAll(async () => {
  await runLine("sample", ...plan, "--out", at("s"), "--units", "6", "--year", String(year));
  reports = { "6t": await reportOf("6t"), "9t": await reportOf("9t"), q2: await reportOf("q2") };
});

/** Who was there at the beginning of the year, and how many the unit was given to admit. */
const settled = ["DV_BOY", "DV_ADMISSION_QUOTA"];

describe("what cannot change any more stands in the next form of the year, and nothing else", () => {
  test.each<[string, readonly ("6t" | "9t" | "q2")[], readonly string[], readonly string[]]>([
    ["the annual form after nine months", ["9t"], [], settled],
    ["after half a year", ["6t"], [], settled],
    ["after a quarter, which does not begin with the year", ["q2"], [], ["DV_ADMISSION_QUOTA"]],
    ["after both, whichever is named first", ["9t", "6t"], [], settled],
    ["the form of nine months after half a year", ["6t"], ["--period", "9t"], settled],
  ])("%s", async (title, before, period, items) => {
    const folder = title.replaceAll(/\W+/gu, "-");
    const blank = await formsMade(`${folder}-blank`, ...period);
    const named = before.flatMap((each) => ["--previous", reports[each]]);
    const made = await formsMade(folder, ...period, ...named);
    const added = addedTo(blank, made);
    expect(itemsOf(added)).toEqual([...items].sort());
    for (const key of added) {
      const [unit = "", item = ""] = key.split(" ");
      const fact = province.facts.get(unit)?.get(item);
      expect([key, made.get(key)]).toEqual([key, `${fact?.state ?? ""} ${String(fact?.value)}`]);
    }
  });

  test("last year's values stand beside it as they would without it", async () => {
    const lastYear = ["--previous", at("s", "bao-cao-nam-truoc.xlsx")];
    const alone = await formsMade("alone", ...lastYear);
    const both = await formsMade("both", ...lastYear, "--previous", reports["9t"]);
    expect(itemsOf(addedTo(alone, both))).toEqual([...settled].sort());
  });

  test("the report of nine months is nothing to prefill the form of half a year from", async () => {
    const { code, err } = await runLine(
      ...["template", ...registered, ...plan, "--year", String(year), "--out", at("half")],
      ...["--period", "6t", "--previous", reports["9t"]],
    );
    expect(code).toBe(2);
    expect(err).toContain("9t");
  });
});

test("forms of a part of the year go back as what they are of, until the day that is due for it", async () => {
  const line = ["return", at("nop-6t"), ...registered, ...plan, "--year", String(year)];
  const json = async (...more: readonly string[]): Promise<Returned> =>
    JSON.parse((await runLine(...line, ...more, "--json", "-")).out) as Returned;
  const six = await json(
    "--period",
    "6t",
    "--as-of",
    `${String(year)}-06-20`,
    "--out",
    at("tra-6t"),
  );
  expect([six.period, six.until < `${String(year)}-08`]).toEqual(["6t", true]);
  expect(six.units.length).toBeGreaterThan(0);
  for (const { message, toExplain } of six.units) {
    // They were saved after the report, and that is all: no row is missed that only the form of the year has.
    expect([toExplain, message]).toEqual([1, expect.stringContaining("Tệp ghi ngày lưu")]);
    expect(message).toContain(`Biểu số liệu 6 tháng đầu năm ${String(year)} của đơn vị`);
  }
  const marked = readdirSync(at("tra-6t"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".zip"),
  );
  expect(marked).toEqual(["tra-lai.zip"]);
  // For the whole year they are forms of something else, and each unit is told so.
  const whole = await json("--out", at("tra-nam"));
  expect(whole.period).toBe("năm");
  for (const { message } of whole.units) {
    expect(message).toMatch(/Biểu số liệu năm 2027 của đơn vị .* còn 1 nội dung phải sửa/u);
    expect(message).toContain("6 tháng");
  }
});
