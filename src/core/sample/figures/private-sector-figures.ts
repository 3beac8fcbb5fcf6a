import type { privateSector } from "#core/catalogue/items/private-sector";
import { atMost, plus, times, type Column } from "#core/sample/numbers/column";
import { scatter } from "#core/sample/numbers/distribution";
import type { CodeOf, Figures } from "./figures";
import type { Province } from "#core/sample/province/province";
import { scaled } from "#core/sample/province/province-counts";
import type { SampleYear } from "./sample-year";
import { shareOfEach } from "./shares";

export type PrivateSectorFigures = Figures<CodeOf<typeof privateSector>>;

/** What the year starts from: admissions of the year, and the counts of the term so far. */
export interface PrivateSectorStart {
  readonly admitted: Column;
  readonly ownersInTerm: Column;
  readonly cellsInTerm: Column;
  /** Cells founded since the first year of the sample, in whatever term. */
  readonly cellsFounded: Column;
}

/** Totals of the full province when the year before begins. */
const atStart = { owners: 12, cells: 8, withCell: 41, cooperativesWithCell: 11 } as const;

/** Owners admitted and cells founded in the term until the year before began. */
export const termSoFar = (
  province: Province,
): Pick<PrivateSectorStart, "ownersInTerm" | "cellsInTerm" | "cellsFounded"> => ({
  ownersInTerm: lasting(province, "owners", enterprises(province)),
  cellsInTerm: lasting(province, "cells", enterprises(province)),
  cellsFounded: lasting(province, "cells", enterprises(province)),
});

/** Enterprises and cooperatives stand on the ground of a commune; the other units have none. */
export function privateSectorFigures(
  province: Province,
  year: SampleYear,
  start: PrivateSectorStart,
): PrivateSectorFigures {
  const present = enterprises(province);
  const cooperatives = numbersOf(province, "cooperatives", [0, 8]);
  const owners = scatter(
    { total: year.count("ownersAdmitted"), weights: present, most: start.admitted },
    year.randomFor("ownersAdmitted"),
  );
  const founded = scatter(
    { total: year.count("privateCellsCreated"), weights: present },
    year.randomFor("privateCellsCreated"),
  );
  const inTerm = plus(start.cellsInTerm, founded);
  const funds = creditFunds(province);
  return {
    PRIVATE_TOTAL: present,
    PRIVATE_WITH_CELL: atMost(
      plus(lasting(province, "withCell", present), plus(start.cellsFounded, founded)),
      present,
    ),
    OWNER_ADMITTED_YEAR: owners,
    OWNER_ADMITTED_TERM: plus(start.ownersInTerm, owners),
    PCELL_CREATED_YEAR: founded,
    PCELL_CREATED_TERM: inTerm,
    COOP_TOTAL: cooperatives,
    COOP_WITH_CELL: lasting(province, "cooperativesWithCell", cooperatives),
    CREDIT_FUND_TOTAL: funds,
    CREDIT_FUND_WITH_CELL: shareOfEach(funds, [0, 700], province.randomFor("funds with a cell")),
  };
}

/** One in some of the communes. */
const creditFunds = ({ villages, randomFor }: Province): Column =>
  shareOfEach(villages.communes, [0, 600], randomFor("credit funds"));

/** Many in wards and towns, few in the other communes. */
const enterprises = (province: Province): Column =>
  plus(
    numbersOf(province, "enterprises", [0, 9]),
    times(
      province.units.map(({ isTown }): number => (isTown ? 1 : 0)),
      numbersOf(province, "enterprises in towns", [10, 60]),
    ),
  );

/** So many in every commune, the same in both years. */
function numbersOf(
  { villages, randomFor }: Province,
  subject: string,
  [least, most]: readonly [number, number],
): Column {
  const random = randomFor(subject);
  return villages.communes.map((commune) => commune * random.between(least, most));
}

/** What was there before the year before began. */
const lasting = (
  { units, randomFor }: Province,
  name: keyof typeof atStart,
  weights: Column,
): Column =>
  scatter(
    { total: scaled(atStart[name], units.length), weights, most: weights },
    randomFor(`${name} at the start`),
  );
