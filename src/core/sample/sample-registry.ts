import { organisationTypeOf } from "#core/registry/organisation-type";
import type { Organisation } from "#core/registry/organisation";
import { attachedNames } from "./attached-cells";
import { valueAt, type Column } from "./column";
import { codePart, provinceCode, type District } from "./districts";
import type { Province } from "./province";
import type { SampleUnit } from "./sample-units";

/** Says that nothing under it is real. */
const provinceName = "Tỉnh ủy Hà Giang (số liệu mẫu)";

type Unplaced = Omit<Organisation, "row">;

const open = {
  type: null,
  armedForces: false,
  grassroots: false,
  reports: false,
  from: null,
  to: null,
  predecessors: [],
  admissionQuota: null,
} as const;

/** The organisations from the province down, every one followed by those under it, numbered as sheet rows. */
export function sampleOrganisations(
  { districts, units, villages, attached, randomFor }: Province,
  quotas: Column,
): readonly Organisation[] {
  const cells = attachedNames(units, villages, attached, randomFor);
  const below = new Map<string, Unplaced[]>(districts.map(({ code }) => [code, []]));
  units.forEach((unit, index) => {
    const own = [
      grassrootsOf(unit, valueAt(quotas, index)),
      ...(cells[index] ?? []).map((name, place) => cellOf(unit, name, place)),
    ];
    below.get(unit.parent)?.push(...own);
  });
  return [
    provinceItself,
    ...districts.flatMap((district) => [districtOf(district), ...(below.get(district.code) ?? [])]),
  ].map((organisation, index) => ({ ...organisation, row: index + 1 }));
}

const provinceItself: Unplaced = {
  ...open,
  code: provinceCode,
  name: provinceName,
  parent: null,
  level: "province",
};

const districtOf = ({ code, name }: District): Unplaced => ({
  ...open,
  code,
  name,
  parent: provinceCode,
  level: "district",
});

/** Row 7 of form 5 is the army, row 8 the police. */
const kindOf = ({ type }: SampleUnit): Pick<Unplaced, "type" | "armedForces"> => ({
  type: organisationTypeOf(type),
  armedForces: type === "7" || type === "8",
});

const grassrootsOf = (unit: SampleUnit, admissionQuota: number): Unplaced => ({
  ...open,
  ...kindOf(unit),
  code: unit.code,
  name: unit.name,
  parent: unit.parent,
  level: "grassroots",
  grassroots: true,
  reports: true,
  admissionQuota,
});

const cellOf = (unit: SampleUnit, name: string, place: number): Unplaced => ({
  ...open,
  ...kindOf(unit),
  code: `${unit.code}.${codePart(place + 1)}`,
  name,
  parent: unit.code,
  level: "attached",
});
