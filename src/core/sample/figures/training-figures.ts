import type { training } from "#core/catalogue/items/training";
import {
  minus,
  sumOf,
  thousandths,
  times,
  valueAt,
  type Column,
} from "#core/sample/numbers/column";
import { distribute, scatter } from "#core/sample/numbers/distribution";
import type { CodeOf, Figures } from "./figures";
import { allBut } from "./gaps";
import type { Province } from "#core/sample/province/province";
import { scaled } from "#core/sample/province/province-counts";
import type { GapName, SampleYear } from "./sample-year";
import { shareOfEach } from "./shares";

type TrainingCode = CodeOf<typeof training>;
type TheoryCode =
  | "SEC_TOTAL"
  | "SEC_THEORY_INT"
  | "SEC_THEORY_ADV"
  | Extract<TrainingCode, `DSEC_${string}`>;

/** Deputy secretaries of the communes. Source: 004_fbdb4c1267060c0e.txt, footnote 1. */
const deputiesInTotal = 417;

/** Officials, secretaries and committee members, and how many of them were trained. */
export function trainingFigures(province: Province, year: SampleYear): Figures<TrainingCode> {
  const { units, villages, randomFor } = province;
  const trained = (wholes: Column, name: GapName): Column =>
    allBut(province, year, { name, wholes, most: thousandths(wholes, 350) });
  const perCommune = (least: number, most: number, subject: string): Column => {
    const random = randomFor(subject);
    return times(
      villages.communes,
      units.map(() => random.between(least, most)),
    );
  };
  const committees = committeeMembers(province);
  const officials = perCommune(17, 23, "officials of communes");
  const massOfficials = perCommune(5, 12, "officials of mass organisations");
  return {
    ...theoryLevels(province, year),
    CM_TOTAL: committees,
    CM_TRAINED: trained(committees, "committeesUntrained"),
    OFF_TOTAL: officials,
    OFF_TRAINED: trained(officials, "officialsUntrained"),
    MO_TOTAL: massOfficials,
    MO_TRAINED: trained(massOfficials, "massUntrained"),
    ...postsHeld(province),
  };
}

/** One secretary in every commune, all with intermediate theory or higher; two or three deputies. */
function theoryLevels({ units, villages }: Province, year: SampleYear): Figures<TheoryCode> {
  const { communes } = villages;
  const among = (
    name: "secretariesAdvanced" | "deputiesAdvanced" | "deputiesUntrained",
    most: Column,
  ): Column => scatter({ total: year.count(name), weights: most, most }, year.randomFor(name));
  const advanced = among("secretariesAdvanced", communes);
  const deputies = deputiesOf(units.length, communes, villages.villages);
  const trained = minus(deputies, among("deputiesUntrained", deputies));
  const deputiesAdvanced = among("deputiesAdvanced", trained);
  return {
    SEC_TOTAL: communes,
    SEC_THEORY_INT: minus(communes, advanced),
    SEC_THEORY_ADV: advanced,
    DSEC_TOTAL: deputies,
    DSEC_THEORY_INT: minus(trained, deputiesAdvanced),
    DSEC_THEORY_ADV: deputiesAdvanced,
  };
}

type PostCode = Exclude<
  TrainingCode,
  TheoryCode | `${string}_TRAINED` | `${"CM" | "OFF" | "MO"}_TOTAL`
>;

/** In how many communes the secretary, or the chairman, is something else too, or comes from elsewhere. */
function postsHeld({ units, villages, randomFor }: Province): Figures<PostCode> {
  const { communes } = villages;
  const some = (name: string, rates: readonly [number, number]): Column =>
    shareOfEach(communes, rates, randomFor(name));
  const councils = some("secretaries chairing councils", [300, 900]);
  const offices = units.map(({ kind }): number => (kind === "commune" ? 0 : 1));
  return {
    SEC_COUNCIL_CHAIR: councils,
    SEC_COMMITTEE_CHAIR: shareOfEach(
      minus(communes, councils),
      [0, 600],
      randomFor("secretaries chairing committees"),
    ),
    SEC_OFFICE_HEAD: shareOfEach(offices, [300, 950], randomFor("secretaries heading offices")),
    SEC_FROM_ELSEWHERE: some("secretaries from elsewhere", [100, 800]),
    CHAIR_FROM_ELSEWHERE: some("chairmen from elsewhere", [100, 800]),
  };
}

/** The larger communes have one more. */
function deputiesOf(units: number, communes: Column, villages: Column): Column {
  const total = sumOf(communes) === 0 ? 0 : scaled(deputiesInTotal, units);
  const each = Math.max(1, Math.floor(total / Math.max(1, sumOf(communes))));
  const least = communes.map((commune) => commune * each);
  const most = communes.map((commune) => commune * (each + 1));
  return distribute({ total, weights: villages, least, most });
}

/** The committee of the unit and the secretaries of its cells, one in five of whom sits in the committee too. */
function committeeMembers({ units, attached, sizes }: Province): Column {
  return units.map(({ kind }, index) => {
    const members = valueAt(sizes.members, index);
    const cells = valueAt(attached, index);
    if (kind === "cell") return members < 9 ? 1 : 3;
    return Math.min(15, 7 + Math.floor(members / 40)) + cells - Math.floor(cells / 5);
  });
}
