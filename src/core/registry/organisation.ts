import type { OrganisationLevel } from "#core/catalogue/organisation-levels";
import type { OrganisationType } from "#core/catalogue/organisation-types";
import type { Fraction } from "#core/quantity/fraction";

/** An organisation that another continues, in whole or in part. */
export interface Predecessor {
  readonly code: string;
  /** The part that went over: above 0, at most 1. */
  readonly share: Fraction;
  /** The registry says that its successor was there before: dates of the two may overlap. */
  readonly absorbed: boolean;
}

/** One row of the registry: who an organisation is, under whom, since when, and whether it reports. */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  /** Code of the organisation directly above; null at the top. */
  readonly parent: string | null;
  readonly level: OrganisationLevel;
  /** Row of form 5; null where the form asks for none, as for a province. */
  readonly type: OrganisationType | null;
  /** Marked LLVT: the armed forces, which some plans leave to their own sector. */
  readonly armedForces: boolean;
  /** Marked TCCSĐ: counted as a grassroots organisation. */
  readonly grassroots: boolean;
  /** Hands in a form of its own. */
  readonly reports: boolean;
  /** First and last day of existence, ISO dates, both included; null when open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The organisations that it continues, in whole or in part; each stands in a row of its own. */
  readonly predecessors: readonly Predecessor[];
  /** Admissions of members set for it by the level above, per year. */
  readonly admissionQuota: number | null;
  /** Its cell in the registry; absent where nothing was read from a sheet. */
  readonly quotaCell?: string;
  /** Row of the registry sheet, 0 for row 1, so that a message can point at it. */
  readonly row: number;
}

/** The organisations and the tree they form, two to four levels deep. */
export interface Registry {
  /** Each once, as its row of the day has it, in the order of the sheet, as are all lists below. */
  readonly organisations: readonly Organisation[];
  /** Every row: more than the organisations where one changed or came back, with a row for each of its periods. */
  readonly rows: readonly Organisation[];
  readonly byCode: ReadonlyMap<string, Organisation>;
  readonly rootCodes: readonly string[];
  /** Levels of the longest line from a root down. */
  readonly depth: number;
  /** 1 for a root; null for a code that is not in the registry. */
  readonly depthOf: (code: string) => number | null;
  /** Organisations directly under this one. */
  readonly childrenOf: (code: string) => readonly Organisation[];
  /** All organisations under this one, without itself. */
  readonly descendants: (code: string) => readonly Organisation[];
  /** Organisations that exist on that day (ISO date) and hand in a form. */
  readonly reportingUnits: (at: string) => readonly Organisation[];
}

/** An organisation of which only code and name are known: a unit that reports, and nothing is taken for not applying to it. */
export const unknownOrganisation = (code: string, name = code): Organisation => ({
  code,
  name,
  parent: null,
  level: "grassroots",
  type: null,
  armedForces: false,
  grassroots: true,
  reports: true,
  from: null,
  to: null,
  predecessors: [],
  admissionQuota: null,
  row: 0,
});

/** Whether the organisation exists on a day, given as an ISO date; its first and last day count. */
export function existsOn(organisation: Organisation, day: string): boolean {
  const begun = organisation.from === null || organisation.from <= day;
  const ended = organisation.to !== null && organisation.to < day;
  return begun && !ended;
}
