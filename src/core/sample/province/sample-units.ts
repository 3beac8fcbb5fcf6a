import {
  communeCells,
  communeCommittees,
  districtCells,
  firstCommittees,
  otherCommittees,
  type BodyPattern,
} from "./bodies";
import { codePart, type Commune, type District } from "./districts";
import { shuffled, type Random, type RandomFor } from "#core/sample/numbers/random";

/** A grassroots organisation: one that reports. */
export interface SampleUnit {
  readonly code: string;
  /** Code of the district. */
  readonly parent: string;
  readonly name: string;
  /** The party committee of a commune, another đảng bộ cơ sở, or a chi bộ cơ sở. */
  readonly kind: "commune" | "committee" | "cell";
  /** Row of form 5. */
  readonly type: string;
  /** A ward or a town. */
  readonly isTown: boolean;
  /** What it is the organisation of: `xã Nậm Sín`, `Trung tâm Y tế huyện Nậm Sín`. */
  readonly body: string;
  /** `Nậm Sín`; null outside the communes. */
  readonly place: string | null;
}

type UnitOfDistrict = Omit<SampleUnit, "code" | "parent">;

/** The units district by district: the communes, then other committees, then cells. */
export const sampleUnits = (
  districts: readonly District[],
  randomFor: RandomFor,
): readonly SampleUnit[] =>
  districts.flatMap((district) => {
    const random = randomFor(`units of ${district.code}`);
    const units: readonly UnitOfDistrict[] = [
      ...district.communes.map(communeUnit),
      ...committees(district, random).map((body) => bodyUnit("committee", body)),
      ...cells(district, random).map((body) => bodyUnit("cell", body)),
    ];
    return units.map((unit, index) => ({
      ...unit,
      code: `${district.code}.${codePart(index + 1)}`,
      parent: district.code,
    }));
  });

const communeUnit = ({ place, area, type }: Commune): UnitOfDistrict => ({
  name: `Đảng bộ ${area}`,
  kind: "commune",
  type,
  isTown: type !== "1",
  body: area,
  place,
});

const bodyUnit = (kind: "committee" | "cell", { name, type }: BodyPattern): UnitOfDistrict => ({
  name: `${kind === "committee" ? "Đảng bộ" : "Chi bộ"} ${name}`,
  kind,
  type,
  isTown: false,
  body: name,
  place: null,
});

function committees(district: District, random: Random): readonly BodyPattern[] {
  const own = [...firstCommittees, ...shuffled(otherCommittees, random)];
  const others = shuffled(inCommunes(communeCommittees, district), random);
  return [...named(own, district), ...others].slice(0, district.committees);
}

/** Three of five cells are those of district offices, as long as there are enough of either kind. */
function cells(district: District, random: Random): readonly BodyPattern[] {
  const own = shuffled(named(districtCells, district), random);
  const others = shuffled(inCommunes(communeCells, district), random);
  const share = Math.max(Math.floor((district.cells * 3) / 5), district.cells - others.length);
  const chosen = [...own.slice(0, share), ...others].slice(0, district.cells);
  return shuffled(chosen, random);
}

const named = (bodies: readonly BodyPattern[], district: District): readonly BodyPattern[] =>
  bodies.map(({ name, type }) => ({
    name: name.replace("{area}", district.area).replace("{committee}", district.name),
    type,
  }));

/** One for each commune but the town, whose name is the district's. */
const inCommunes = (bodies: readonly BodyPattern[], district: District): readonly BodyPattern[] =>
  district.communes
    .filter(({ type }) => type !== "3")
    .flatMap(({ place }) =>
      bodies.map(({ name, type }) => ({ name: name.replace("{place}", place), type })),
    );
