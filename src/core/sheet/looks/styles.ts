/**
 * The looks of cells, as a table. Sheet models carry names from it; adapters map them to formats.
 * Times New Roman throughout, as the document rules ask (399-QĐ/TW, HD 05-HD/VPTW).
 */
export interface CellStyle {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly align: "left" | "center" | "right" | "justify";
  /** `spread` gives lines the height of the row: the line spacing of a document. */
  readonly vertical: "top" | "middle" | "bottom" | "spread";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: "thin" | "underline";
  readonly format: NumberFormat;
  /** Typing is allowed on a protected sheet. */
  readonly unlocked?: boolean;
}

/** Formats of whole numbers, which quantities with decimals have with their decimals. */
const countedFormats = [
  "count",
  "change",
  "countMet",
  "countExceeded",
  "countOnPath",
  "countBehind",
  "countWaiting",
] as const;

type CountedFormat = (typeof countedFormats)[number];

/** Decimals that a format shows. */
type Shown = "1" | "2" | "3";
const shownDecimals: readonly Shown[] = ["1", "2", "3"];

/** A format of whole numbers with so many decimals: `count1` is 62,5. */
export type QuantityFormat = `${CountedFormat}${Shown}`;

/** Every one of them, with what it is made of. */
export const quantityFormats: readonly {
  readonly name: QuantityFormat;
  readonly of: CountedFormat;
  readonly decimals: number;
}[] = countedFormats.flatMap((of) =>
  shownDecimals.map((decimals) => ({
    name: `${of}${decimals}` as const,
    of,
    decimals: Number(decimals),
  })),
);

/** Names of number formats; adapters map them to codes. */
export type NumberFormat =
  | QuantityFormat
  | "general"
  /** 1.692 */
  | "count"
  /** 81,70% from 0.8170 */
  | "percent2"
  /** +0,42: a difference in percentage points */
  | "points"
  /** +12: a difference in units */
  | "change"
  /** 81,70% with a sign that says how it stands against its target. */
  | "percentMet"
  | "percentExceeded"
  | "percentOnPath"
  | "percentBehind"
  | "percentWaiting"
  | "countMet"
  | "countExceeded"
  | "countOnPath"
  | "countBehind"
  | "countWaiting"
  /** Text, never interpreted. */
  | "text"
  /** dd/mm/yyyy */
  | "date";

const body = { size: 12, align: "left", vertical: "middle", format: "general" } as const;
const boxed = { ...body, size: 11, border: "thin", wrap: true } as const;

const heat = { ...body, size: 10, border: "thin", align: "right" } as const;

const table = {
  plain: { ...body },
  wrapped: { ...body, wrap: true },
  title: { ...body, size: 15, bold: true, align: "center", wrap: true },
  /** At the left, to be seen above a table wider than the screen. */
  sheetTitle: { ...body, size: 15, bold: true },
  subtitle: { ...body, size: 14, bold: true, align: "center", wrap: true },
  headRight: { ...body, size: 15, bold: true, underline: true, align: "center" },
  headLeft: { ...body, size: 14, align: "center", wrap: true },
  headLeftBold: { ...body, size: 14, bold: true, align: "center", wrap: true },
  placeDate: { ...body, size: 14, italic: true, align: "center" },
  /** The same where the office types what the settings do not say. */
  headOwn: { ...body, size: 14, align: "center", wrap: true, unlocked: true },
  headOwnBold: { ...body, size: 14, bold: true, align: "center", wrap: true, unlocked: true },
  placeOwn: { ...body, size: 14, italic: true, align: "center", unlocked: true },
  paragraph: { ...body, size: 14, align: "justify", vertical: "spread", wrap: true },
  heading: { ...body, size: 14, bold: true, vertical: "bottom", wrap: true },
  subheading: { ...body, size: 14, bold: true, italic: true, vertical: "bottom", wrap: true },
  /** Sentences that a clerk writes into the report. */
  own: { ...body, size: 14, align: "justify", vertical: "spread", wrap: true, unlocked: true },
  /** A place for them, which is higher than its prompt. */
  ownPlace: { ...body, size: 14, align: "justify", vertical: "top", wrap: true, unlocked: true },
  recipients: { ...body, size: 12, wrap: true, vertical: "top" },
  recipientOwn: { ...body, size: 12, wrap: true, vertical: "top", unlocked: true },
  recipientsHead: { ...body, size: 14, underline: true },
  /** Under the title of an annex: to which document it belongs. */
  attached: { ...body, size: 13, italic: true, align: "center" },
  staleLine: { ...body, size: 11, bold: true, align: "center", wrap: true },
  note: { ...body, size: 11, italic: true, color: "595959", wrap: true },
  label: { ...body, bold: true },
  labelValue: { ...body, format: "text" },
  columnHead: { ...boxed, bold: true, align: "center", fill: "E2E8F0" },
  group: { ...boxed, bold: true, fill: "F1F5F9" },
  text: { ...boxed },
  textCenter: { ...boxed, align: "center" },
  textBold: { ...boxed, bold: true },
  /** Codes: text that no program may turn into a number or a date. */
  code: { ...boxed, format: "text", color: "595959" },
  /** What a row of a form is called: `A`, `12`, `1.1`. */
  rowLabel: { ...boxed, wrap: false, align: "center", format: "text" },
  /** A row that is a part of the one above. */
  textPart: { ...boxed, indent: 1 },
  signer: { ...body, bold: true, align: "center" },
  signing: { ...body, size: 11, italic: true, align: "center" },
  signerName: { ...body, bold: true, align: "center", unlocked: true },
  /** The hidden code column of a form: there for programs. */
  formCode: { ...boxed, size: 7, wrap: false, format: "text", color: "767676" },
  /** The same where people type them. */
  typedCode: { ...boxed, format: "text" },
  remark: { ...boxed, size: 10 },
  count: { ...boxed, wrap: false, align: "right", format: "count" },
  countBold: { ...boxed, wrap: false, align: "right", format: "count", bold: true },
  percent: { ...boxed, wrap: false, align: "right", format: "percent2" },
  percentBold: { ...boxed, wrap: false, align: "right", format: "percent2", bold: true },
  points: { ...boxed, wrap: false, align: "right", format: "points" },
  change: { ...boxed, wrap: false, align: "right", format: "change" },
  date: { ...boxed, wrap: false, align: "center", format: "date" },
  verdict: { ...boxed, bold: true, align: "center" },
  input: {
    ...boxed,
    wrap: false,
    align: "right",
    format: "count",
    fill: "FFF9C4",
    unlocked: true,
  },
  inputText: { ...boxed, fill: "FFF9C4", format: "text", unlocked: true },
  /** Small and plain: the data sheet of hundreds of rows. */
  data: { ...body, size: 10, border: "thin", align: "right", format: "count" },
  dataChange: { ...body, size: 10, border: "thin", align: "right", format: "change" },
  dataText: { ...body, size: 10, border: "thin", wrap: true, format: "text" },
  dataTotal: { ...body, size: 10, bold: true, border: "thin", align: "right", format: "count" },
  dataTotalText: { ...body, size: 10, bold: true, border: "thin", wrap: true, format: "text" },
  /** A note that somebody writes into a long list. */
  dataInput: {
    ...body,
    size: 10,
    border: "thin",
    wrap: true,
    format: "text",
    fill: "FFF9C4",
    unlocked: true,
  },
  /** Keys that programs look for; never wrapped, so that they cost no height. */
  dataKey: { ...body, size: 8, border: "thin", format: "text", color: "595959" },
  dataPercent: { ...body, size: 10, border: "thin", align: "right", format: "percent2" },
  dataHead: {
    ...body,
    size: 10,
    bold: true,
    border: "thin",
    align: "center",
    wrap: true,
    fill: "E2E8F0",
  },
  /** Units against indicators: the sign after the figure says what the fill says. */
  heatMet: { ...heat, format: "percentMet", fill: "E6F4EA" },
  heatExceeded: { ...heat, format: "percentExceeded", fill: "E6F4EA" },
  heatOnPath: { ...heat, format: "percentOnPath", fill: "FEF3C7" },
  heatBehind: { ...heat, format: "percentBehind", fill: "E7B4AC", bold: true },
  heatWaiting: { ...heat, format: "percentWaiting", fill: "F1F5F9" },
  heatCountMet: { ...heat, format: "countMet", fill: "E6F4EA" },
  heatCountExceeded: { ...heat, format: "countExceeded", fill: "E6F4EA" },
  heatCountOnPath: { ...heat, format: "countOnPath", fill: "FEF3C7" },
  heatCountBehind: { ...heat, format: "countBehind", fill: "E7B4AC", bold: true },
  heatCountWaiting: { ...heat, format: "countWaiting", fill: "F1F5F9" },
  meta: { ...body, size: 10, format: "text" },
} as const satisfies Record<string, CellStyle>;

type TableName = keyof typeof table;

/** Looks of whole numbers. */
type CountedStyle = {
  [N in TableName]: (typeof table)[N]["format"] extends CountedFormat ? N : never;
}[TableName];

export type StyleName = TableName | `${CountedStyle}${Shown}`;

/** How a figure stands against its target: looks that a rule gives, with the sign behind the figure. */
export type HeatName = Extract<StyleName, `heat${string}`>;

/** The look of a quantity: that of a whole number with so many decimals. */
export const withDecimals = <S extends CountedStyle>(
  style: S,
  decimals: number,
): S | `${S}${Shown}` =>
  decimals === 0 ? style : (`${style}${String(decimals)}` as `${S}${Shown}`);

const isCounted = (format: NumberFormat): format is CountedFormat =>
  (countedFormats as readonly string[]).includes(format);

/** Every look of whole numbers with each number of decimals. */
const quantities = Object.entries<CellStyle>(table).flatMap(([name, style]) => {
  const { format } = style;
  if (!isCounted(format)) return [];
  return shownDecimals.map((decimals): [string, CellStyle] => [
    `${name}${decimals}`,
    { ...style, format: `${format}${decimals}` },
  ]);
});

const quantityTable = Object.fromEntries(quantities) as Readonly<
  Record<`${CountedStyle}${Shown}`, CellStyle>
>;

export const styles: Readonly<Record<StyleName, CellStyle>> = { ...table, ...quantityTable };

/** The face of every cell. */
export const fontName = "Times New Roman";
