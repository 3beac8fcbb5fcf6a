import { organisationTypeOf } from "#core/registry/organisation-type";
import type { Organisation } from "#core/registry/organisation";
import { attachedNames } from "#core/sample/province/attached-cells";
import { valueAt, type Column } from "#core/sample/numbers/column";
import { codePart, provinceCode, type District } from "#core/sample/province/districts";
import type { Province } from "#core/sample/province/province";
import type { SampleUnit } from "#core/sample/province/sample-units";

/** Says that nothing under it is real. */
const provinceName = "Tỉnh ủy Hà Giang (số liệu mẫu)";

/** Who an organisation is; it neither reports nor counts as grassroots unless it says so. */
type Own = Pick<Organisation, "code" | "name" | "parent" | "level" | "row"> &
  Partial<Pick<Organisation, "type" | "armedForces" | "grassroots" | "reports" | "admissionQuota">>;

// Every field by its name: spread defaults cost seconds with the nation's number of organisations.
const organisation = (own: Own): Organisation => ({
  code: own.code,
  name: own.name,
  parent: own.parent,
  level: own.level,
  type: own.type ?? null,
  armedForces: own.armedForces ?? false,
  grassroots: own.grassroots ?? false,
  reports: own.reports ?? false,
  from: null,
  to: null,
  predecessors: [],
  admissionQuota: own.admissionQuota ?? null,
  row: own.row,
});

const provinceItself = organisation({
  code: provinceCode,
  name: provinceName,
  parent: null,
  level: "province",
  row: 1,
});

/**
 * The organisations from the province down, every one followed by those under it, numbered as sheet rows. The quotas are
 * those of one year; a registry for several years gives none, and each form states its own.
 */
export function sampleOrganisations(
  { districts, units, villages, attached, randomFor }: Province,
  quotas: Column | null,
): readonly Organisation[] {
  const cells = attachedNames(units, villages, attached, randomFor);
  const organisations = [provinceItself];
  const nextRow = (): number => organisations.length + 1;
  const unplaced = new Map(districts.map((district) => [district.code, district]));
  units.forEach((unit, index) => {
    const district = unplaced.get(unit.parent);
    if (district !== undefined) organisations.push(districtCommittee(district, nextRow()));
    unplaced.delete(unit.parent);
    const quota = quotas === null ? null : valueAt(quotas, index);
    const placed = grassroots(unit, quota, nextRow());
    organisations.push(placed, ...cellsOf(placed, cells[index] ?? []));
  });
  return organisations;
}

const districtCommittee = ({ code, name }: District, row: number): Organisation =>
  organisation({ code, name, parent: provinceCode, level: "district", row });

/** Row 7 of form 5 is the army, row 8 the police. */
const grassroots = (unit: SampleUnit, admissionQuota: number | null, row: number): Organisation =>
  organisation({
    code: unit.code,
    name: unit.name,
    parent: unit.parent,
    level: "grassroots",
    type: organisationTypeOf(unit.type),
    armedForces: unit.type === "7" || unit.type === "8",
    grassroots: true,
    reports: true,
    admissionQuota,
    row,
  });

/** The cells of a unit, which work in the same kind of body. */
const cellsOf = (unit: Organisation, names: readonly string[]): readonly Organisation[] =>
  names.map((name, index) =>
    organisation({
      code: `${unit.code}.${codePart(index + 1)}`,
      name,
      parent: unit.code,
      level: "attached",
      type: unit.type,
      armedForces: unit.armedForces,
      row: unit.row + index + 1,
    }),
  );
