import { markName } from "#core/sheet/ownership";
import type { SheetModel, WorkbookModel } from "#core/sheet/sheet-model";
import { withRewritten } from "./archive/archive";

/** Something that hucre 1.0.0 cannot write, put into its output afterwards. */
interface Correction {
  readonly neededBy: (sheet: SheetModel) => boolean;
  /** The part to correct for the sheet with this number, counted from 1. */
  readonly partOf: (sheetNumber: number) => string;
  readonly written: string;
  readonly corrected: string;
}

const corrections: readonly Correction[] = [
  {
    // Without the two lengths Excel draws a bar of 10 % of the cell for zero and of 90 % for the maximum
    // (ECMA-376 Part 1, 18.3.1.28).
    neededBy: (sheet) => sheet.conditionalFormats.some(({ rule }) => rule.kind === "dataBar"),
    partOf: (sheetNumber) => `xl/worksheets/sheet${String(sheetNumber)}.xml`,
    written: "<dataBar>",
    corrected: '<dataBar minLength="0" maxLength="100">',
  },
  {
    // The name that carries a filter is not for people: Excel would list it among theirs.
    neededBy: (sheet) => sheet.autoFilter !== null,
    partOf: () => "xl/workbook.xml",
    written: '<definedName name="_xlnm._FilterDatabase"',
    corrected: '<definedName name="_xlnm._FilterDatabase" hidden="1"',
  },
  {
    // What stands in the file is calculated. Told to calculate on opening, Excel asks to save a workbook that nobody touched,
    // and so it does for the number of an older engine: this one is that of Excel 2019 and all since.
    neededBy: () => true,
    partOf: () => "xl/workbook.xml",
    written: '<calcPr calcId="0" fullCalcOnLoad="1"/>',
    corrected: '<calcPr calcId="191029"/>',
  },
  {
    // The mark of our sheets is not for people either.
    neededBy: () => true,
    partOf: () => "xl/workbook.xml",
    written: `<definedName name="${markName}"`,
    corrected: `<definedName name="${markName}" hidden="1"`,
  },
];

/** The workbook with the corrections that its model needs. */
export function corrected(
  bytes: Uint8Array,
  { sheets }: Pick<WorkbookModel, "sheets">,
): Uint8Array {
  const paths = new Set(
    corrections.flatMap(({ neededBy, partOf }) =>
      sheets.flatMap((sheet, index) => (neededBy(sheet) ? [partOf(index + 1)] : [])),
    ),
  );
  // What is looked for is markup; the same signs in a text are escaped and never match.
  const rewrite = (xml: string): string =>
    corrections.reduce((text, step) => text.replaceAll(step.written, step.corrected), xml);
  return withRewritten(bytes, paths, rewrite);
}
