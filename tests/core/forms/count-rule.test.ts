import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { cellName } from "#core/cell";
import { cannotBe, hasDecimals } from "#core/forms/form-checks";
import { conditionalLooks } from "#core/forms/form-behaviour";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { conditionalLooks as looks } from "#core/sheet/looks/looks";
import { readValue, alone } from "#core/reading/values/read-value";
import { plainSheet, type CellValue } from "#core/sheet/sheet-model";
import { countFaults, largestOf, largestOfOrganisation } from "#core/words/count-rule";
import { remarksOfCounts } from "#core/words/form/remarks";
import { formInput } from "../../support/forms";
import { libreOfficeVersion, savedByLibreOffice } from "../../support/libreoffice";
import { gridOfSheet, opened } from "../../support/recalculated";

const numbers = [
  -3, -0.5, 0, 0.4, 1, 7.5, 1692, 1692.25, 5334.999999999999, 9_999_999, 10_000_000, 38_168_053,
] as const;
// Not TRUE: LibreOffice takes it for the number 1 in a cell that shows counts.
const words = ["không có", "không áp dụng", "chưa rõ"] as const;

const contentOf = (value: CellValue) =>
  typeof value === "number"
    ? ({ kind: "number", value } as const)
    : ({ kind: "text", value: String(value) } as const);

/** What whoever reads the form makes of a cell. */
const reads = (value: CellValue) =>
  readValue(contentOf(value), { ...alone, largest: largestOfOrganisation });

test("every fault of a number has its remark", () => {
  expect(Object.keys(remarksOfCounts)).toEqual(countFaults.map(({ code }) => code));
  expect(new Set(Object.values(remarksOfCounts)).size).toBe(countFaults.length);
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
      const formulas = [
        cannotBe(cell, largestOfOrganisation),
        hasDecimals(cell),
        ...countFaults.map(
          ({ formula }) => `IF(ISNUMBER(${cell}),${formula(cell, largestOfOrganisation)},FALSE)`,
        ),
      ];
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
  const expected = values.map((value) => {
    const read = reads(value);
    const code = read.kind === "refused" ? read.code : null;
    return [
      code !== null,
      code === "notAWholeNumber" || (typeof value === "number" && value < 0 && value % 1 !== 0),
      // A negative number with decimals has two faults, of which the first is said.
      ...countFaults.map(({ isFound }) =>
        typeof value === "number" && reads(value).kind === "refused"
          ? isFound(value, largestOfOrganisation)
          : false,
      ),
    ];
  });
  expect(said).toEqual(expected);
}

if (libreOfficeVersion() !== null) {
  test("cell and reader are of one mind on every value", inLibreOffice);
} else {
  test("LibreOffice is not installed here", () => {
    expect(libreOfficeVersion()).toBeNull();
  });
}
