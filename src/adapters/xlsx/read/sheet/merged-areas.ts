import type { MergedArea } from "#core/cell";
import { limits } from "#adapters/xlsx/read/limits";
import type { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { eachChild } from "#adapters/xlsx/read/xml/walk";
import { columnAt, placeOf, wholeNumberAt } from "./reference";

const colon = 0x3a;

/** The areas of `mergeCells` (ECMA-376 part 1, 18.3.1.55), just opened. Areas that cannot be are refused. */
export function readMergedAreas(reader: XmlReader, areas: MergedArea[]): boolean {
  return eachChild(reader, () => {
    if (!reader.named("mergeCell")) return reader.skip();
    const area = areaHere(reader);
    if (area === null) return reader.refuse("damaged");
    if (areas.length === limits.merges.most) return reader.refuse("tooLarge");
    areas.push(area);
    return reader.skip();
  });
}

function areaHere({ attributes, bytes }: XmlReader): MergedArea | null {
  const at = attributes.find("ref");
  if (at === -1) return null;
  const [start, end] = [attributes.valueStart(at), attributes.valueEndOf(at)];
  const middle = bytes.subarray(start, end).indexOf(colon);
  const whole = middle === -1 ? null : wholeLines(bytes, { start, middle: start + middle, end });
  if (whole !== null) return whole;
  const first = placeOf(bytes, start, middle === -1 ? end : start + middle);
  const last = middle === -1 ? first : placeOf(bytes, start + middle + 1, end);
  if (first < 0 || last < 0) return null;
  const columns = limits.columns.most;
  const [one, other] = [first, last].map((place) => [Math.floor(place / columns), place % columns]);
  const [top = 0, left = 0] = one ?? [];
  const [bottom = 0, right = 0] = other ?? [];
  return bottom < top || right < left ? null : { top, left, bottom, right };
}

interface Halves {
  readonly start: number;
  /** The colon between them. */
  readonly middle: number;
  readonly end: number;
}

/** Whole columns, `P:Q`, or whole rows, `3:4`; null for cells. */
function wholeLines(bytes: Uint8Array, { start, middle, end }: Halves): MergedArea | null {
  const left = columnAt(bytes, start, middle);
  const right = columnAt(bytes, middle + 1, end);
  if (left >= 0 && right >= left) return { top: 0, left, bottom: limits.rows.most - 1, right };
  const top = wholeNumberAt(bytes, start, middle) - 1;
  const bottom = wholeNumberAt(bytes, middle + 1, end) - 1;
  const fits = top >= 0 && bottom >= top && bottom < limits.rows.most;
  return fits ? { top, left: 0, bottom, right: limits.columns.most - 1 } : null;
}
