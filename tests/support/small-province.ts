import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import type { FileReading } from "#core/consolidation/file-reading";
import type { Registry } from "#core/registry/organisation";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import { catalogue } from "./built-in";
import { factsOf, type Declarations } from "./facts";
import { fileSeen, formOf, metaOf } from "./readings";
import { districtWith, registryWith, typeNumbered, unitWith } from "./units";

/**
 * A province small enough to add up by hand: four communes under a district, one of which sent nothing, the
 * armed forces, an office that is late, a school whose form is of last year, and an office that was closed.
 */
export const smallRegistry: Registry = registryWith(
  districtWith({ code: "38.1", name: "Đảng bộ huyện Mẫu", row: 2 }),
  unitWith({ code: "38.1.01", name: "Đảng bộ xã Phổ Nhơn", parent: "38.1", row: 3 }),
  unitWith({
    code: "38.1.02",
    name: "Đảng bộ phường Phổ Ninh",
    parent: "38.1",
    type: typeNumbered("2"),
    row: 4,
  }),
  unitWith({ code: "38.1.03", name: "Đảng bộ xã An Bình", parent: "38.1", row: 5 }),
  unitWith({ code: "38.1.04", name: "Đảng bộ xã Phổ Khánh", parent: "38.1", row: 6 }),
  unitWith({
    code: "38.2",
    name: "Đảng bộ Quân sự tỉnh",
    type: typeNumbered("7"),
    armedForces: true,
    row: 7,
  }),
  unitWith({ code: "38.3", name: "Đảng bộ Sở Y tế", type: typeNumbered("5"), row: 8 }),
  unitWith({
    code: "38.4",
    name: "Đảng bộ Sở cũ",
    type: typeNumbered("5"),
    to: "2022-06-30",
    row: 9,
  }),
  unitWith({ code: "38.5", name: "Đảng bộ Trường Chính trị", type: typeNumbered("6"), row: 10 }),
);

/** What the units declared for 2022. */
export const declared2022: Readonly<Record<string, Declarations>> = {
  "38.1.01": {
    ORG_TOTAL: 1,
    SUBCELL_TOTAL: 22,
    ORG_WITH_REGULATION: 1,
    SUBCELL_WITH_REGULATION: 20,
    ORG_RATED: 10,
    ORG_HTXSNV: 2,
    ORG_HTTNV: 7,
    DV_RATED: 100,
    DV_HTXSNV: 10,
    DV_HTTNV: 80,
    DV_BOY: 200,
    DV_ADMITTED_YEAR: 7,
    DV_STRUCK_OFF: 2,
    DV_LEFT: 1,
    VH_TOTAL: 8,
    VH_MEMBER: 6,
    FH_TOTAL: 8,
    FH_NONMEMBER: 2,
    MILCELL_TOTAL: 0,
    MILCELL_WITH_COMMITTEE: 0,
  },
  "38.1.02": {
    ORG_TOTAL: 1,
    SUBCELL_TOTAL: 15,
    SUBCELL_WITH_REGULATION: 15,
    ORG_RATED: 10,
    ORG_HTXSNV: 1,
    ORG_HTTNV: 8,
    DV_RATED: 50,
    DV_HTXSNV: 5,
    DV_HTTNV: 38,
    DV_BOY: 100,
    DV_ADMITTED_YEAR: 3,
    DV_STRUCK_OFF: "không có",
    DV_LEFT: "không có",
    VH_TOTAL: 10,
    VH_NONMEMBER: 3,
    FH_TOTAL: 10,
    FH_MEMBER: 10,
    MILCELL_TOTAL: "không có",
    MILCELL_WITH_COMMITTEE: "không có",
  },
  "38.1.03": {
    ORG_TOTAL: 1,
    SUBCELL_TOTAL: 3,
    ORG_WITH_REGULATION: 1,
    SUBCELL_WITH_REGULATION: 3,
    ORG_RATED: 10,
    ORG_HTXSNV: "không có",
    ORG_HTTNV: 10,
    DV_RATED: 20,
    DV_HTXSNV: 2,
    DV_HTTNV: 18,
    DV_BOY: 60,
    DV_ADMITTED_YEAR: 2,
    DV_STRUCK_OFF: 1,
    VH_TOTAL: 5,
    VH_MEMBER: 5,
    FH_TOTAL: 5,
    MILCELL_TOTAL: "không áp dụng",
  },
  "38.2": {
    ORG_TOTAL: 1,
    SUBCELL_TOTAL: 5,
    ORG_WITH_REGULATION: 1,
    SUBCELL_WITH_REGULATION: 5,
    ORG_RATED: 10,
    ORG_HTXSNV: 5,
    ORG_HTTNV: 0,
    DV_RATED: 30,
    DV_HTXSNV: 3,
    DV_HTTNV: 12,
    DV_BOY: 40,
    DV_ADMITTED_YEAR: 2,
    DV_STRUCK_OFF: 0,
    DV_LEFT: 0,
  },
  "38.3": {
    ORG_TOTAL: 1,
    SUBCELL_TOTAL: 0,
    ORG_WITH_REGULATION: 1,
    SUBCELL_WITH_REGULATION: 0,
    ORG_RATED: 5,
    ORG_HTTNV: 5,
    DV_RATED: 40,
    DV_HTXSNV: 4,
    DV_HTTNV: 34,
    DV_BOY: 50,
    DV_ADMITTED_YEAR: 1,
    DV_STRUCK_OFF: 4,
    DV_LEFT: 1,
  },
};

/** What they had declared for 2021, as far as trends and paths need it. */
const declared2021: Readonly<Record<string, Declarations>> = {
  "38.1.01": { VH_TOTAL: 8, VH_MEMBER: 5, DV_STRUCK_OFF: 3, DV_LEFT: 1 },
  "38.1.02": { VH_TOTAL: 10, VH_MEMBER: 7, DV_STRUCK_OFF: 0, DV_LEFT: 0 },
  "38.1.03": { VH_TOTAL: 5, VH_MEMBER: 4, DV_STRUCK_OFF: 1, DV_LEFT: 1 },
  "38.2": { DV_STRUCK_OFF: 0, DV_LEFT: 0 },
  "38.3": { DV_STRUCK_OFF: 6, DV_LEFT: 0 },
  "39.9": { VH_TOTAL: 100, VH_MEMBER: 1, DV_STRUCK_OFF: 99, DV_LEFT: 99 },
};

export const previous2021: PreviousYear = {
  year: 2021,
  facts: new Map(Object.entries(declared2021).map(([code, declared]) => [code, factsOf(declared)])),
};

/** The files of 2022: five forms, a form of last year, and two files that are of nobody. */
export function files2022(plan: string): readonly FileReading[] {
  const forms = Object.entries(declared2022).map(([code, declared]) =>
    formOf(code, {
      file: fileSeen(`nop/${code}.xlsx`, {
        receivedAt: code === "38.3" ? "2022-12-30T02:00:00Z" : "2022-12-20T08:00:00Z",
      }),
      meta: metaOf(code, { plan }),
      facts: factsOf(declared),
    }),
  );
  const ofLastYear = formOf("38.5", { meta: metaOf("38.5", { plan, year: 2021 }) });
  return [
    ...forms,
    ofLastYear,
    { kind: "temporary", file: fileSeen("nop/~$38.1.01.xlsx", { sha256: null }) },
    { kind: "otherFile", file: fileSeen("nop/công văn.docx", { sha256: null }) },
  ];
}

export interface SmallReport {
  /** 2022 unless given; the files are those of 2022. */
  readonly year?: number;
  readonly previous?: PreviousYear | null;
  readonly catalogue?: Catalogue;
  readonly readings?: readonly FileReading[];
}

/** The report of the small province for 2022 under a plan. */
export const smallReport = (plan: Plan, given: SmallReport = {}): ReportResult =>
  buildReport({
    readings: given.readings ?? files2022(plan.id),
    registry: smallRegistry,
    plan,
    year: given.year ?? 2022,
    dates: { asOf: "2022-12-31", dueDate: dueDateOf(plan, 2022) },
    catalogue: given.catalogue ?? catalogue,
    previous: given.previous ?? null,
  });
