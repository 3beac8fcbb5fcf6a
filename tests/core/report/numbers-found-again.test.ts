import { sheetNames } from "#core/words/names";
import { reportDocument } from "#core/report/document/whole-document";
import { isoFromSerial } from "#core/registry/calendar-day";
import { formatCodes } from "#core/sheet/looks/looks";
import type { SheetModel } from "#core/sheet/sheet-model";
import { styles } from "#core/sheet/looks/styles";
import { formatDate } from "#text/dates";
import { formatCount } from "#text/numbers";
import { languages } from "#text/language";
import { sampleReport, sheetsOf, tasksOf, wordsIn, year } from "../../support/sample-report";

const plans = ["son-dong", "di-linh", "duc-pho", "lac-duong", "ha-giang"];

const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/gu)].map(([number]) => number);

/** Every number of a sheet as it is printed, those within texts too. */
function printedNumbers(sheet: SheetModel): readonly string[] {
  return sheet.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      if (cell === null || typeof cell.value === "boolean" || cell.value === null) return [];
      if (typeof cell.value === "string") return numbersIn(cell.value);
      const code = formatCodes[styles[cell.style].format];
      if (code === formatCodes.date) return numbersIn(formatDate(isoFromSerial(cell.value) ?? ""));
      const size = Math.abs(cell.value);
      if (code.includes("0.00%")) return numbersIn(withComma(size * 100));
      return code.includes("0.00") ? numbersIn(withComma(size)) : [formatCount(size)];
    }),
  );
}

const withComma = (value: number): string =>
  (Math.round((value + Number.EPSILON) * 100 + 1e-9) / 100).toFixed(2).replace(".", ",");

/** `06` in a sentence is 6 in a table. */
const withoutLead = (number: string): string => number.replace(/^0(?=[1-9]$)/u, "");

describe.each(plans.flatMap((plan) => languages.map((language) => [plan, language] as const)))(
  "the report on %s in %s",
  (plan, language) => {
    const result = sampleReport(plan);
    const sheets = sheetsOf(result, language);
    const annexes = sheets.filter(
      ({ name }) => name !== sheetNames.report && name !== sheetNames.data,
    );
    const known = new Set(annexes.flatMap(printedNumbers));
    const paragraphs = reportDocument(result, tasksOf(result), wordsIn(language)).sections.flatMap(
      ({ blocks }) => blocks.flatMap((block) => (block.kind === "paragraph" ? [block.runs] : [])),
    );

    test("each number of its paragraphs stands in an annex", () => {
      // Years, and the numbers of the annexes themselves, are names.
      const names = new Set([year - 1, year].map(String));
      const figures = paragraphs.flatMap((runs) => {
        const text = runs.map((run) => (run.kind === "text" ? run.text : run.value)).join("");
        const said = text
          .replaceAll(/(?:phụ lục|annex) \d/gu, "")
          .replaceAll(/(?:dưới|less than) 0,01/gu, "");
        return numbersIn(said).map((number) => ({ text, number }));
      });
      const isKnown = (number: string) => known.has(withoutLead(number)) || names.has(number);
      expect(figures.filter(({ number }) => !isKnown(number))).toEqual([]);
      expect(figures.length).toBeGreaterThan(50);
    });

    test("no formula is longer than Excel takes, nor any text constant in it", () => {
      const formulas = sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
      );
      const constants = formulas.flatMap((formula) =>
        [...formula.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, constant = ""]) => constant),
      );
      expect(constants.length).toBeGreaterThan(0);
      expect(formulas.filter(({ length }) => length > 8192)).toEqual([]);
      expect(constants.filter(({ length }) => length > 255)).toEqual([]);
    });

    test("no row is higher than a program can make it, and none of the report is without a height", () => {
      for (const { name, rows } of sheets) {
        for (const { height } of rows) expect(height ?? 0).toBeLessThanOrEqual(409);
        if (name !== sheetNames.report) continue;
        for (const { height } of rows) expect(height).toBeGreaterThan(0);
      }
    });
  },
);
