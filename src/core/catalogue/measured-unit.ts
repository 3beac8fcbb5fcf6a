import { spellingKey } from "#core/spelling";

/** First words of units that are measured, not counted: money, lengths, areas, volumes, weights, power, time. */
const measures = new Set(
  [
    ...["km", "m", "km2", "m2", "m3", "ha", "hécta", "héc"],
    ...["tấn", "tạ", "kg", "lít", "kwh", "mw", "giờ", "%"],
    ...["nghìn", "ngàn", "triệu", "tỷ", "tỉ", "usd"],
  ].map(spellingKey),
);

/** A score is a unit by itself; `điểm sinh hoạt` is a place. */
const score = spellingKey("điểm");

/** What is measured is given with two decimals where nobody says with how many. */
const usualDecimals = 2;

/**
 * The decimals that an item of this unit usually has: two of `km`, `tỷ đồng` or `triệu đồng/người/năm`, none of `hộ` or
 * `đồng`, which are counted.
 */
export function usualDecimalsOf(unit: string): number {
  const [first = "", ...others] = unit
    .normalize("NFKC")
    .trim()
    .split(/[\s/]+/u)
    .map(spellingKey);
  const isScore = first === score && others.length === 0;
  return isScore || measures.has(first) ? usualDecimals : 0;
}
