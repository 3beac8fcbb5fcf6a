import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { cellName } from "#core/cell";
import { cannotBe, hasDecimals } from "#core/forms/form-checks";
import { conditionalLooks } from "#core/forms/form-behaviour";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { conditionalLooks as looks } from "#core/sheet/looks/looks";
import { readValue, alone } from "#core/reading/values/read-value";
import { plainSheet, type CellValue } from "#core/sheet/sheet-model";
import {
  countFaults,
  faultsUnder,
  largestOf,
  largestOfOrganisation,
  type NumberRule,
} from "#core/words/count-rule";
import { remarkOfCount } from "#core/words/form/remarks";
import { formInput } from "../../support/forms";
import { libreOfficeVersion, savedByLibreOffice } from "../../support/libreoffice";
import { gridOfSheet, opened } from "../../support/recalculated";

const numbers = [
  -3, -0.5, 0, 0.1, 0.25, 0.4, 1, 7.5, 62.55, 1692, 1692.25, 5334.999999999999, 9_999_999,
  10_000_000, 38_168_053,
] as const;

/** Whole numbers, and quantities with decimals. */
const rules: readonly NumberRule[] = [0, 1, 2, 3].map((decimals) => ({
  largest: largestOfOrganisation,
  decimals,
}));
const [whole = { largest: 0, decimals: 0 }] = rules;
// Not TRUE: LibreOffice takes it for the number 1 in a cell that shows counts.
const words = ["không có", "không áp dụng", "chưa rõ"] as const;

const contentOf = (value: CellValue) =>
  typeof value === "number"
    ? ({ kind: "number", value } as const)
    : ({ kind: "text", value: String(value) } as const);

/** What whoever reads the form makes of a cell. */
const reads = (value: CellValue, rule: NumberRule = whole) =>
  readValue(contentOf(value), { ...alone, ...rule });

test("every fault of a number has its remark, and none says that a quantity is a whole number", () => {
  const said = countFaults.map(({ code }) => remarkOfCount(code, 1));
  expect(new Set(said).size).toBe(countFaults.length);
  for (const { code } of faultsUnder({ largest: 1, decimals: 1 })) {
    expect(remarkOfCount(code, 1)).not.toContain("số nguyên");
  }
});

test("a commune of ten million members is refused by whoever reads, and so is a cell that says so", () => {
  expect(reads(10_000_000)).toMatchObject({ kind: "refused", code: "numberTooLarge" });
  expect(reads(9_999_999)).toMatchObject({ kind: "fact" });
  expect(largestOf("DV_TOTAL")).toBe(largestOfOrganisation);
  expect(largestOf("HO_NGHEO")).toBeGreaterThan(largestOfOrganisation);
});

test("the cell of every input turns red by this rule, and shows decimals before it does", () => {
  const rows = rowsOf(formInput());
  const own = conditionalLooks(rows).filter(({ area }) => area.left === formColumns.value);
  expect(own.map(({ rule }) => ("look" in rule ? rule.look : null))).toEqual(["decimals", "bad"]);
  const items = [...rows.items.values()];
  for (const { area } of own) expect([area.top, area.bottom]).toEqual([items[0], items.at(-1)]);
  expect(looks.decimals.format).toBe("General");
});

async function inLibreOffice(): Promise<void> {
  const values: readonly CellValue[] = [...numbers, ...words];
  const sheet = {
    ...plainSheet,
    name: "Thử",
    rows: values.map((value, row) => {
      const cell = cellName(row, 0);
      const formulas = rules.flatMap((rule) => [
        cannotBe(cell, rule),
        hasDecimals(cell, rule),
        ...faultsUnder(rule).map(
          ({ formula }) => `IF(ISNUMBER(${cell}),${formula(cell, rule)},FALSE)`,
        ),
      ]);
      return {
        cells: [
          { value, style: "count" as const },
          ...formulas.map((formula) => ({ value: false, formula, style: "text" as const })),
        ],
      };
    }),
  };
  const properties = {
    title: "",
    creator: "",
    modified: "2026-12-20T00:00:00Z",
    lastModifiedBy: "",
  };
  const saved = opened(savedByLibreOffice(await writeWorkbook({ sheets: [sheet], properties })));
  const grid = gridOfSheet(saved, sheet.name);
  const said = grid.rows.map(({ cells }) =>
    cells.slice(1).map(({ content }) => content.kind === "boolean" && content.value),
  );
  const expected = values.map((value) => rules.flatMap((rule) => expectedOf(value, rule)));
  expect(said).toEqual(expected);
}

function expectedOf(value: CellValue, rule: NumberRule): readonly boolean[] {
  const read = reads(value, rule);
  const code = read.kind === "refused" ? read.code : null;
  // A negative number with decimals has two faults, of which the first is said.
  const isCut = typeof value === "number" && value < 0 && (value * 10 ** rule.decimals) % 1 !== 0;
  return [
    code !== null,
    code === "notAWholeNumber" || code === "tooManyDecimals" || isCut,
    ...faultsUnder(rule).map(({ isFound }) =>
      typeof value === "number" && code !== null ? isFound(value, rule) : false,
    ),
  ];
}

if (libreOfficeVersion() !== null) {
  test("cell and reader are of one mind on every value", inLibreOffice);
} else {
  test("LibreOffice is not installed here", () => {
    expect(libreOfficeVersion()).toBeNull();
  });
}
