import type { CellContent } from "#core/cell";
import type { WrittenCell } from "#core/sheet/sheet-model";
import { firstCell, sheetOf, write, type Supports, type WorkbookPromise } from "./subject";

/** A cell that is written and what must be read in its place. */
interface CellCase {
  readonly title: string;
  readonly written: WrittenCell;
  readonly read: CellContent;
  readonly needs?: keyof Supports;
}

const text = (title: string, value: string): CellCase => ({
  title: `text is read as it was written: ${title}`,
  written: { value, style: "text" },
  read: { kind: "text", value },
});

const number = (value: number): CellCase => ({
  title: `the number ${String(value)} is read as it was written`,
  written: { value, style: "count" },
  read: { kind: "number", value },
});

const truth = (value: boolean): CellCase => ({
  title: `${String(value)} is read as it was written`,
  written: { value, style: "plain" },
  read: { kind: "boolean", value },
});

const date = (serial: number): CellCase => ({
  title: `a date is read as its serial number: ${String(serial)}`,
  written: { value: serial, style: "date" },
  read: { kind: "date", serial },
});

const formula = (formula: string, value: number | string | boolean): CellCase => ({
  title: `a formula is read with its stored value: ${formula}`,
  written: { value, formula, style: "plain" },
  read: { ...contentOf(value), formula },
});

/** What a plain cell with this value is read as. */
export function contentOf(value: number | string | boolean): CellContent {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "string") return { kind: "text", value };
  return { kind: "boolean", value };
}

const numbers = [0, 1, -1, 1692, 0.1, -0.25, 0.817, 1e-9, 123456789012345, 2 ** 53 - 1, 1e300];

const cases: readonly CellCase[] = [
  text("Vietnamese", "Đảng ủy xã Tân Quang, huyện Bắc Quang"),
  text("decomposed letters", "Tổng số đảng viên".normalize("NFD")),
  text("like a formula", "=1+1"),
  text("like a number", "1.692"),
  text("like a decimal", "85,5"),
  text("like a code with zeros", "001"),
  text("like a date", "1/5"),
  text("like a time", "1:30"),
  text("like a share", "50%"),
  text("like a truth", "TRUE"),
  text("like an error", "#N/A"),
  text("a dash", "-"),
  text("like a signed number", "-5"),
  text("like a mention", "@ten"),
  text("like a telephone number", "+84912345678"),
  text("like an exponent", "1E5"),
  text("an apostrophe in front", "'001"),
  text("like an escape", "_x0041_"),
  text("markup", `<b>&amp;"'</b>`),
  text("blanks at the ends", "  hai đầu  "),
  text("only a blank", " "),
  text("several lines", "dòng 1\ndòng 2\n"),
  text("a tab", "trái\tphải"),
  text("beyond the basic plane", "👍 𝒳"),
  text("ten thousand characters", "ơ".repeat(10_000)),
  ...numbers.map(number),
  ...[true, false].map(truth),
  ...[1, 45658, 46376, 46376.5].map(date),
  {
    title: "a share is read as the number behind the percent sign",
    written: { value: 0.817, style: "percent" },
    read: { kind: "number", value: 0.817 },
  },
  {
    title: "a number in a cell for text stays a number",
    written: { value: 5, style: "code" },
    read: { kind: "number", value: 5 },
  },
  formula("1+1", 2),
  formula("1-1", 0),
  formula("1/4", 0.25),
  formula('"Đ"&"úng"', "Đúng"),
  formula('IF(1<2,"<",">")', "<"),
  formula("1>2", false),
  {
    title: "a formula that gives a date is read as a date",
    written: { value: 46376, formula: "46375+1", style: "date" },
    read: { kind: "date", serial: 46376, formula: "46375+1" },
  },
  {
    title: "a formula without a stored value is told from a blank",
    written: { value: null, formula: "1+1", style: "plain" },
    read: { kind: "formulaWithoutValue", formula: "1+1" },
    needs: "formulaWithoutValue",
  },
];

/** Each kind of value comes back as it was written. */
export const valuePromises: readonly WorkbookPromise[] = cases.map(
  ({ title, written, read, needs }) => ({
    title,
    ...(needs === undefined ? {} : { needs }),
    async run({ create }) {
      const workbook = await create();
      await write(workbook, sheetOf("Số liệu", [[written]]));
      expect(await firstCell(workbook, "Số liệu")).toEqual(read);
    },
  }),
);
