import type { CellStyle as FileStyle } from "hucre/xlsx";
import { formatCodes } from "#core/sheet/looks/looks";
import { type CellStyle, fontName, type StyleName, styles } from "#core/sheet/looks/styles";

const thin = { style: "thin" } as const;

const borders = {
  thin: { top: thin, right: thin, bottom: thin, left: thin },
  underline: { bottom: thin },
} as const;

const verticals = { top: "top", middle: "center", bottom: "bottom", spread: "justify" } as const;

/** hucre compares styles by value, so one object per name serves every cell. */
const fileStyles = new Map<string, FileStyle>(
  Object.entries(styles).map(([name, style]) => [name, fileStyle(style)]),
);

/** The style of the table as the file knows it. */
export const fileStyleOf = (name: StyleName): FileStyle =>
  fileStyles.get(name) ?? fileStyle(styles[name]);

function fileStyle(style: CellStyle): FileStyle {
  return {
    font: fontOf(style),
    alignment: alignmentOf(style),
    ...(style.border === undefined ? {} : { border: borders[style.border] }),
    ...(style.fill === undefined ? {} : { fill: solid(style.fill) }),
    ...(style.format === "general" ? {} : { numFmt: formatCodes[style.format] }),
    ...(style.unlocked === true ? { protection: { locked: false } } : {}),
  };
}

function fontOf(style: CellStyle): NonNullable<FileStyle["font"]> {
  return {
    name: fontName,
    size: style.size,
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.underline === true ? { underline: true } : {}),
    ...(style.color === undefined ? {} : { color: { rgb: style.color } }),
  };
}

function alignmentOf(style: CellStyle): NonNullable<FileStyle["alignment"]> {
  return {
    horizontal: style.align,
    vertical: verticals[style.vertical],
    ...(style.wrap === true ? { wrapText: true } : {}),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
  };
}

/** A plain background; conditional formats read the second colour, cells the first. */
export function solid(rgb: string): NonNullable<FileStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } };
}
