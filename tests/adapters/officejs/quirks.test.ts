import { layOutForm } from "#core/forms/input-form";
import type { SheetLook } from "#core/sheet/looks/sheet-look";
import type { SheetModel } from "#core/sheet/sheet-model";
import { granted } from "../../contract/subject";
import type { Quirk } from "../../excel-host/quirks/quirk";
import { isOfColleague } from "../../excel-host/quirks/passing";
import { patientWorkbook } from "../../excel-host/quirks/patient-workbook";
import { allQuirks, passingRows, quirks } from "../../excel-host/quirks/quirks";
import { formInput } from "../../support/forms";
import { lineSheet } from "./line-sheet";
import { live, seen } from "./live";
import { provinceReport } from "./province-report";

const form = layOutForm(formInput());
const report = provinceReport(6);
const everything: readonly SheetModel[] = [
  ...form,
  ...report.filter(({ name }) => name !== form[1]?.name),
  {
    ...lineSheet,
    name: "Bảng",
    links: [{ row: 0, column: 0, to: { sheet: lineSheet.name, cell: "A1" } }],
  },
];

/** What each refusal costs; quirks that are not here cost nothing. */
const costs: Readonly<Record<string, readonly SheetLook[]>> = {
  "freezing fails": ["panes"],
  "no markers": ["charts"],
  "no axes": ["charts"],
  "no charts": ["charts"],
  "no page layout": ["page"],
  "no conditional formats": ["conditions"],
  "no sizes": ["sizes"],
  "no typing rules": ["rules"],
  "no fonts and colours": ["fonts"],
  "no joined cells": ["joins"],
  "no links": ["links"],
  "no filter": ["view"],
};

/** What is written in an Excel with those quirks; the same Excels are asked for by many tests. */
function writtenUnder(given: readonly Quirk[]): ReturnType<typeof writeUnder> {
  const name = given.map((quirk) => quirk.name).join("; ");
  const written = writtenBefore.get(name) ?? writeUnder(given);
  writtenBefore.set(name, written);
  return written;
}

const writtenBefore = new Map<string, ReturnType<typeof writeUnder>>();

async function writeUnder(given: readonly Quirk[]) {
  const excel = live(given);
  const written = granted(await patientWorkbook(excel.workbook).replaceSheets(everything));
  const { active, ...contents } = seen(excel.host) as { readonly active: string };
  return { ...excel, written, contents, active };
}

test.each(quirks.map((quirk) => [quirk.name, quirk] as const))(
  "every content is in its place, and what is missing is said: %s",
  async (name, quirk) => {
    const { contents } = await writtenUnder([]);
    const found = await writtenUnder([quirk]);
    expect(found.contents).toEqual(contents);
    expect(found.written.missing).toEqual(costs[name] ?? []);
  },
  60_000,
);

test("every content is in its place in an Excel with all quirks", async () => {
  const { contents } = await writtenUnder([]);
  const found = await writtenUnder(allQuirks);
  expect(found.contents).toEqual(contents);
  const costly = new Set(Object.values(costs).flat());
  expect(new Set(found.written.missing)).toEqual(costly);
}, 60_000);

interface Seen {
  readonly sheets: readonly { readonly name: string }[];
}

/** Looks that a second time would make twice. */
const addedTo = ({ host }: Awaited<ReturnType<typeof writtenUnder>>) =>
  host.book.sheets
    .filter(({ name }) => !isOfColleague(name))
    .map(({ name, charts, conditions, pageBreaks, columnBreaks, frozen, protection }) => ({
      name,
      charts: charts.map((chart) => [chart.name, chart.covers]),
      conditions: conditions.map(({ block, type }) => [block, type]),
      breaks: [pageBreaks, columnBreaks],
      frozen,
      isLocked: protection !== null,
    }));

describe.each(passingRows)("where %s, whoever asks again has everything", (_, given) => {
  test("every content and every look once, and nothing that was begun before", async () => {
    const usual = await writtenUnder(given.filter(({ passing }) => passing === undefined));
    const found = await writtenUnder(given);
    const sheets = (found.contents as unknown as Seen).sheets;
    expect({
      ...found.contents,
      sheets: sheets.filter(({ name }) => !isOfColleague(name)),
    }).toEqual(usual.contents);
    expect(addedTo(found)).toEqual(addedTo(usual));
    expect(found.written.missing).toEqual(usual.written.missing);
  }, 60_000);
});
