/** How many organisations of each kind the sample has. */
export interface ProvinceCounts {
  /** Grassroots organisations, all of which report: committees and cells. */
  readonly units: number;
  /** Committees directly above the grassroots. */
  readonly districts: number;
  /** Committees of communes, wards and towns. */
  readonly communes: number;
  /** Đảng bộ cơ sở, the communes among them. */
  readonly committees: number;
  /** Chi bộ cơ sở. */
  readonly cells: number;
}

/** The province that all totals are given for. Source: 004_fbdb4c1267060c0e.txt, footnote 1. */
const full = { units: 844, districts: 11, communes: 193, committees: 305 } as const;

/** A total of the full province brought to a province of so many units, rounded half up. */
export const scaled = (total: number, units: number): number =>
  Math.floor((2 * total * units + full.units) / (2 * full.units));

/** The kinds of a province of so many units, 1 or more: from 2 on it has a commune, and always a committee. */
export function provinceCounts(units: number): ProvinceCounts {
  const communes = units < 2 ? 0 : Math.max(1, scaled(full.communes, units));
  const committees = Math.max(1, communes, scaled(full.committees, units));
  const districts = Math.max(1, scaled(full.districts, units));
  return { units, districts, communes, committees, cells: units - committees };
}
