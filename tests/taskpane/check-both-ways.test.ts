import { createEngine } from "#taskpane/engine/create-engine";
import type { CheckAnswer, Order, Tone } from "#taskpane/protocol/answers";
import type { Severity } from "#core/issue";
import type { Defect } from "#core/sample/faults/defects";
import { sentenceOf } from "#text/issues/issues";
import { codesAsNames } from "#text/names";
import { issue } from "#core/issue";
import { jsonOf, runLine, temporaryFolder } from "../support/command-line";
import { givenAt } from "./gathered-desk";
import { sampleInto } from "../support/sample-files";

const folder = temporaryFolder();
const sample = folder("s");

const order: Order = {
  plan: "ha-giang",
  year: 2026,
  asOf: "2026-12-26",
  dueDate: "2026-12-15",
  language: "vi",
  duplicates: "newest",
  chosen: [],
};

beforeAll(async () => {
  await sampleInto(sample, "--units", "80", "--year", "2026", "--defects");
}, 240_000);

const defects = (): readonly Defect[] => jsonOf(folder("s", "defects.json")) as readonly Defect[];

/** The file of the sample that was given this fault. */
function planted(kind: string): string {
  const file = defects().find((each) => each.kind === kind)?.file ?? null;
  if (file === null) throw new Error(`no file of the sample has ${kind}`);
  return file;
}

/** Weight and place of a complaint: what both ways tell of it without words. */
type Told = readonly [severity: Severity, sheet: string | null, cell: string | null];

interface CheckJson {
  readonly issues: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly sheet: string | null;
    readonly cell: string | null;
  }[];
}

async function onCommandLine(file: string): Promise<CheckJson["issues"]> {
  const json = folder("kiem-tra.json");
  await runLine("check", file, "--json", json);
  return (jsonOf(json) as CheckJson).issues;
}

const inPane = (file: string): Promise<CheckAnswer> =>
  createEngine().ask("check", { file: givenAt(file), order });

const weightOf: Partial<Readonly<Record<Tone, Severity>>> = {
  bad: "blocking",
  waiting: "explain",
  information: "info",
};

/** Where a complaint names a sheet but no cell, the pane has no place to lead to. */
const asTold = (severity: Severity, sheet: string | null, cell: string | null): Told =>
  cell === null ? [severity, null, null] : [severity, sheet, cell];

const sorted = (told: readonly Told[]): readonly string[] =>
  told.map((each) => JSON.stringify(each)).sort();

async function toldInPane(file: string): Promise<readonly string[] | "refused"> {
  const answer = await inPane(file);
  if (answer.kind === "refused") return "refused";
  return sorted(
    answer.issues.map(({ tone, place }) =>
      asTold(weightOf[tone] ?? "info", place?.sheet ?? null, place?.cell ?? null),
    ),
  );
}

const isForm = (file: string): boolean => !/^~|\.(?!xls[xm]$)[^.]+$/iu.test(file);

test("every planted fault gets the same complaints on the command line and in the pane", async () => {
  const files = [...new Set(defects().flatMap(({ file }) => (file === null ? [] : [file])))];
  expect(files.length).toBeGreaterThan(40);
  for (const file of files.filter(isForm)) {
    const found = await onCommandLine(folder("s", "nop", file));
    const pane = await toldInPane(folder("s", "nop", file));
    const told = sorted(found.map(({ severity, sheet, cell }) => asTold(severity, sheet, cell)));
    if (pane === "refused") expect([file, told.length]).toEqual([file, 1]);
    else expect([file, pane]).toEqual([file, told]);
  }
}, 240_000);

test("a form that states no unit is blocked in the pane as on the command line, in the same words", async () => {
  const file = folder("s", "nop", planted("unitNotStated"));
  const found = await onCommandLine(file);
  expect(found.map(({ code }) => code)).toContain("unitNotStated");
  const answer = await inPane(file);
  if (answer.kind !== "checked") throw new Error(answer.complaint);
  const words = sentenceOf(issue("unitNotStated", {}), "vi", { ...codesAsNames, inPane: true });
  expect(answer.issues.filter(({ tone }) => tone === "bad").map((each) => each.words)).toContain(
    words,
  );
});
