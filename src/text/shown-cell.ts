import { fraction, fractionOfDecimal } from "#core/quantity/fraction";
import { isoFromSerial } from "#core/registry/calendar-day";
import type { CellValue } from "#core/sheet/sheet-model";
import { quantityFormats, type NumberFormat } from "#core/sheet/looks/styles";
import { formatDate } from "./dates";
import { formatCount, formatDecimal } from "./numbers";

/** How a figure stands against its target, behind the figure. */
const signs: Readonly<Partial<Record<NumberFormat, string>>> = {
  percentMet: " ●",
  percentExceeded: " ▲",
  percentOnPath: " ○",
  percentBehind: " ▼",
  percentWaiting: " …",
  countMet: " ●",
  countExceeded: " ▲",
  countOnPath: " ○",
  countBehind: " ▼",
  countWaiting: " …",
};

/** Rounded once: a share is taken times a hundred by moving the point of its own digits. */
function decimals(value: number, { times = 1, shown = 2 } = {}): string {
  const exact = fractionOfDecimal(value) ?? fraction(0);
  return formatDecimal({ ...exact, numerator: exact.numerator * BigInt(times) }, shown);
}

/** Formats of quantities by their names. */
const quantities: ReadonlyMap<string, (typeof quantityFormats)[number]> = new Map(
  quantityFormats.map((each) => [each.name, each]),
);

/** What a sheet shows for a value: `1.692`, `81,70%`, `+0,42`, `30/12/2026`. */
export function shownCell(value: CellValue, format: NumberFormat): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const quantity = quantities.get(format);
  const sign = signs[quantity?.of ?? format] ?? "";
  if (quantity === undefined) return `${shownNumber(value, format)}${sign}`;
  const plus = value > 0 && quantity.of === "change" ? "+" : "";
  return `${plus}${decimals(value, { shown: quantity.decimals })}${sign}`;
}

function shownNumber(value: number, format: NumberFormat): string {
  if (format.startsWith("percent")) return `${decimals(value, { times: 100 })}%`;
  if (format === "date") return formatDate(isoFromSerial(value) ?? "");
  const plus = value > 0 && (format === "points" || format === "change") ? "+" : "";
  if (format === "points") return `${plus}${decimals(value)}`;
  return plus + (Number.isInteger(value) ? formatCount(value) : decimals(value));
}
