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

/** What most organisations have in common. */
const ordinary = {
  type: null,
  armedForces: false,
  grassroots: false,
  reports: false,
  from: null,
  to: null,
  predecessors: [],
  admissionQuota: null,
} as const;

const provinceItself: Unplaced = {
  ...ordinary,
  code: provinceCode,
  name: provinceName,
  parent: null,
  level: "province",
};

/** The organisations from the province down, every one followed by those under it, numbered as sheet rows. */
export function sampleOrganisations(
  { districts, units, villages, attached, randomFor }: Province,
  quotas: Column,
): readonly Organisation[] {
  const cells = attachedNames(units, villages, attached, randomFor);
  const below = new Map<string, Unplaced[]>(districts.map(({ code }) => [code, []]));
  units.forEach((unit, index) => {
    const own = withCells(grassrootsOf(unit, valueAt(quotas, index)), cells[index] ?? []);
    below.get(unit.parent)?.push(...own);
  });
  return [
    provinceItself,
    ...districts.flatMap((district) => [districtOf(district), ...(below.get(district.code) ?? [])]),
  ].map((organisation, index) => ({ ...organisation, row: index + 1 }));
}

const districtOf = ({ code, name }: District): Unplaced => ({
  ...ordinary,
  code,
  name,
  parent: provinceCode,
  level: "district",
});

/** Row 7 of form 5 is the army, row 8 the police. */
const grassrootsOf = (unit: SampleUnit, admissionQuota: number): Unplaced => ({
  ...ordinary,
  code: unit.code,
  name: unit.name,
  parent: unit.parent,
  level: "grassroots",
  type: organisationTypeOf(unit.type),
  armedForces: unit.type === "7" || unit.type === "8",
  grassroots: true,
  reports: true,
  admissionQuota,
});

/** A unit and its cells, which work in the same kind of body. */
const withCells = (unit: Unplaced, cells: readonly string[]): readonly Unplaced[] => [
  unit,
  ...cells.map((name, index): Unplaced => ({
    ...ordinary,
    code: `${unit.code}.${codePart(index + 1)}`,
    name,
    parent: unit.code,
    level: "attached",
    type: unit.type,
    armedForces: unit.armedForces,
  })),
];
