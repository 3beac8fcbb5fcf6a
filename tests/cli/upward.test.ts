import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonOf, runLine, temporaryFolder } from "../support/command-line";
import { fieldFile } from "../support/field-files";

const at = temporaryFolder();
const faults = join(__dirname, "../fixtures/faults");

interface Told {
  readonly receipts: { readonly expected: number; readonly received: number };
  readonly units: readonly {
    readonly code: string;
    readonly status: string;
    readonly file: string | null;
  }[];
  readonly issues: readonly {
    readonly code: string;
    readonly unit: string | null;
    readonly file: string | null;
    readonly cell: string | null;
    readonly found: string | null;
  }[];
}

/** The province's report over these files, and the complaints that are not about who sent nothing. */
async function report(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  registry = join(faults, "so/so-don-vi-150.xlsx"),
): Promise<Told & { readonly told: readonly string[] }> {
  rmSync(at("nop"), { recursive: true, force: true });
  mkdirSync(at("nop"));
  for (const [name, bytes] of files) writeFileSync(at("nop", name), bytes);
  await runLine(
    "report",
    at("nop"),
    ...["--registry", registry, "--plan", "ha-giang", "--year", "2026"],
    ...["--as-of", "20/12/2026", "--out", at("bc.xlsx"), "--json", at("bc.json")],
  );
  const json = jsonOf(at("bc.json")) as Told;
  const told = json.issues
    .filter(({ code }) => !usual.has(code))
    .map(({ code, unit, cell, found }) =>
      [code, unit, cell, found].filter((part) => part !== null).join(" "),
    );
  return { ...json, told };
}

/** What the sample says of its units, with the reports and without. */
const usual = new Set([
  "olderForm",
  "formNotReceived",
  "reportSettingMissing",
  "changeUnusual",
  "changeFromNone",
  "changeToNone",
]);

const file = (folder: string, start: string): Uint8Array =>
  fieldFile(`faults/${folder}`, start).bytes;
const d2 = file("report-edit", "d2.xlsx");

test("a report of a district gives the forms of its units", async () => {
  const { receipts, told } = await report([["d2.xlsx", d2]]);
  expect([receipts, told]).toMatchObject([{ expected: 150, received: 75 }, []]);
});

test("a line of nobody is told with its cell, and nobody is expected or received for it", async () => {
  const { receipts, told } = await report([["e10.xlsx", file("report-edit", "e10")]]);
  expect(receipts).toMatchObject({ expected: 150, received: 75 });
  expect(told).toEqual(["lineUnknown A81 02.002.999"]);
});

test("what is no count is told cell by cell", async () => {
  const { told } = await report([["e2.xlsx", file("report-edit", "e2")]]);
  expect(told).toEqual([
    "notANumber 02.002.001 S6 abc",
    "negativeNumber 02.002.002 S7 -50",
    "notAWholeNumber 02.002.003 S8 12.5",
    "ambiguousNumber 02.002.004 S9 1,234",
    "numberTooLarge 02.002.005 S10 99999999999",
    "formulaNotCalculated 02.002.006 S11 =1/0",
  ]);
});

test("a unit that has another code in the registry of the province is counted once", async () => {
  const { receipts, told, units } = await report(
    [
      ["d2.xlsx", d2],
      ["moi.xlsx", file("ghost", "moi")],
    ],
    join(faults, "ghost/sdv.xlsx"),
  );
  expect(receipts).toMatchObject({ expected: 150, received: 75 });
  expect(units.find(({ code }) => code === "02.002.301")?.file).toBe("moi.xlsx");
  expect(told).toEqual(["lineUnknown A6 02.002.001"]);
});

test("two reports of one date that give one unit otherwise leave that unit to be decided", async () => {
  const { receipts, told } = await report([
    ["d2.xlsx", d2],
    ["d2_sua.xlsx", file("report-edit", "d2_sua")],
  ]);
  expect(receipts).toMatchObject({ expected: 150, received: 74 });
  expect(told.filter((each) => each.startsWith("duplicateUndecided"))).toEqual([
    "duplicateUndecided 02.002.001",
    "duplicateUndecided 02.002.001",
  ]);
});
