import { fontName } from "#core/sheet/looks/styles";
import type { CellMark } from "#core/provenance/review";
import {
  appending,
  attributesOf,
  childNamed,
  parseMarkup,
  settingAttribute,
  spliced,
  type Element,
  type Splice,
} from "./markup";

/** RRGGBB of a mark, over whatever colour the cell had. */
const colours: Readonly<Record<CellMark["severity"], string>> = {
  blocking: "FFC7CE",
  explain: "FFD966",
};

/** Looks of the list sheet. */
export type ReviewLook = "title" | "text" | "head" | "link";

/** The styles of a workbook with room for marks; formats are numbered as cells point to them. */
export interface MarkedStyles {
  /** The number of the format that looks like `base` in the colour of the mark. */
  readonly marked: (base: number, mark: Pick<CellMark, "severity" | "asTyped">) => number;
  readonly look: (look: ReviewLook) => number;
  /** The part with everything that was asked for. */
  readonly toXml: () => string;
}

/** Null when the part is not built as a style sheet must be. */
export function stylesToMark(xml: string): MarkedStyles | null {
  const root = parseMarkup(xml);
  if (root?.name !== "styleSheet") return null;
  const lists = listsOf(root);
  if (lists === null) return null;
  const formats = lists.cellXfs.children;
  const added: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string, make: () => string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    added.push(make());
    const number = formats.length + added.length - 1;
    numbers.set(key, number);
    return number;
  };
  const looks = reviewLooks(lists);
  const fills = lists.fills.children.length;
  const fillOf = { blocking: fills, explain: fills + 1 } as const;
  return {
    marked: (base, { severity, asTyped = false }) =>
      numberOf(`${String(base)} ${severity}${asTyped ? " as typed" : ""}`, () =>
        recoloured(xml, formats[base] ?? formats[0], { fill: fillOf[severity], asTyped }),
      ),
    look: (look) => numberOf(look, () => looks[look]),
    toXml: () => spliced(xml, additions(xml, lists, added)),
  };
}

interface Lists {
  readonly fonts: Element;
  readonly fills: Element;
  readonly borders: Element;
  readonly cellXfs: Element;
}

function listsOf(root: Element): Lists | null {
  const [fonts, fills] = [childNamed(root, "fonts"), childNamed(root, "fills")];
  const [borders, cellXfs] = [childNamed(root, "borders"), childNamed(root, "cellXfs")];
  const whole = fonts !== undefined && fills !== undefined && borders !== undefined;
  return whole && cellXfs !== undefined && root.prefix === ""
    ? { fonts, fills, borders, cellXfs }
    : null;
}

/** The number format that shows a number as it is, in every program. */
const general = "0";

/** The format with another fill, and where it is asked for, one that rounds nothing; nothing else of it changes. */
function recoloured(
  xml: string,
  format: Element | undefined,
  { fill, asTyped }: { readonly fill: number; readonly asTyped: boolean },
): string {
  if (format === undefined) return `<xf fillId="${String(fill)}" applyFill="1"/>`;
  const changes = [
    settingAttribute(xml, format, { name: "fillId", value: String(fill) }),
    settingAttribute(xml, format, { name: "applyFill", value: "1" }),
    ...(asTyped ? [settingAttribute(xml, format, { name: "numFmtId", value: general })] : []),
  ];
  const moved = changes.map((change) => ({
    ...change,
    from: change.from - format.start,
    to: change.to - format.start,
  }));
  return spliced(xml.slice(format.start, format.end), moved);
}

/** Four formats over three fonts and a thin border, put behind those of the file. */
function reviewLooks({ fonts, borders }: Lists): Readonly<Record<ReviewLook, string>> {
  const first = fonts.children.length;
  const format = (font: number, border: number): string =>
    `<xf numFmtId="49" fontId="${String(first + font)}" fillId="0" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
  const boxed = borders.children.length;
  return {
    title: format(1, 0),
    text: format(0, boxed),
    head: format(1, boxed),
    link: format(2, boxed),
  };
}

const font = (inside: string): string =>
  `<font>${inside}<name val="${fontName}"/><family val="1"/></font>`;

const fontsAdded = [
  font('<sz val="12"/>'),
  font('<b/><sz val="12"/>'),
  font('<u/><sz val="12"/><color rgb="FF0563C1"/>'),
];

const fillsAdded = [colours.blocking, colours.explain].map(
  (rgb) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
);

const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
const borderAdded = `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;

function additions(xml: string, lists: Lists, formats: readonly string[]): readonly Splice[] {
  return [
    ...growing(xml, lists.fonts, fontsAdded),
    ...growing(xml, lists.fills, fillsAdded),
    ...growing(xml, lists.borders, [borderAdded]),
    ...growing(xml, lists.cellXfs, formats),
  ];
}

/** A list with more entries, and its count, where it says one. */
function growing(xml: string, list: Element, entries: readonly string[]): readonly Splice[] {
  if (entries.length === 0) return [];
  const counted = attributesOf(xml, list).some(({ name }) => name === "count");
  const value = String(list.children.length + entries.length);
  const content = appending(xml, list, entries.join(""));
  return counted ? [settingAttribute(xml, list, { name: "count", value }), content] : [content];
}
