import type { OrganisationType } from "#core/catalogue/organisation-types";
import type { Organisation, Registry } from "#core/registry/organisation";
import { organisationTypeOf } from "#core/registry/organisation-type";
import { registryOf } from "#core/registry/registry";

/** The row of form 5 with that number. */
export function typeNumbered(number: string): OrganisationType {
  const type = organisationTypeOf(number);
  if (type === null) throw new Error(`form 5 has no row ${number}`);
  return type;
}

const province: Organisation = {
  code: "38",
  name: "Đảng bộ tỉnh Mẫu",
  parent: null,
  level: "province",
  type: null,
  armedForces: false,
  grassroots: false,
  reports: false,
  from: null,
  to: null,
  predecessors: [],
  admissionQuota: null,
  row: 1,
};

/** A commune that reports directly to the province, with the fields that a test names put over it. */
export const unitWith = (fields: Partial<Organisation> = {}): Organisation => ({
  ...province,
  code: "38.01",
  name: "Đảng bộ xã Tân Quang",
  parent: province.code,
  level: "grassroots",
  type: typeNumbered("1"),
  grassroots: true,
  reports: true,
  row: 2,
  ...fields,
});

/** A district between the province and its units; it hands in nothing itself. */
export const districtWith = (fields: Partial<Organisation> = {}): Organisation =>
  unitWith({ name: "Đảng bộ huyện Mẫu", level: "district", type: null, reports: false, ...fields });

/** The registry of the province with these organisations under it. */
export const registryWith = (...units: readonly Organisation[]): Registry =>
  registryOf([province, ...units]);
