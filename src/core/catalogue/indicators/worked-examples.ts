import type { ItemCode } from "#core/catalogue/items/items";

/** Facts in, printed value out. */
export interface WorkedExample {
  readonly facts: Readonly<Partial<Record<ItemCode, number>>>;
  readonly prints: string;
}

/** One for each built-in indicator, beside the records: nothing that computes needs them. */
export const workedExamples: Readonly<Partial<Record<string, WorkedExample>>> = {
  "ORG-RATED-GOOD": {
    facts: { ORG_HTXSNV: 150, ORG_HTTNV: 610, ORG_RATED: 840 },
    prints: "90,48%",
  },
  "MEMBER-RATED-GOOD": { facts: { DV_HTXSNV: 12, DV_HTTNV: 78, DV_RATED: 100 }, prints: "90,00%" },
  "MEMBER-EXCELLENT-CAP": { facts: { DV_HTXSNV: 12, DV_HTTNV: 78 }, prints: "15,38%" },
  "ADMISSION-RATE": { facts: { DV_ADMITTED_YEAR: 2458, DV_BOY: 71000 }, prints: "3,46%" },
  "ADMISSION-VS-PLAN": {
    facts: { DV_ADMITTED_YEAR: 21, DV_ADMISSION_QUOTA: 20 },
    prints: "105,00%",
  },
  "MEMBER-POP-RATIO": { facts: { DV_TOTAL: 72578, POPULATION: 900000 }, prints: "8,06%" },
  "MEMBER-REMOVED": { facts: { DV_STRUCK_OFF: 7, DV_LEFT: 2 }, prints: "9" },
  "REGULATION-IN-PLACE": {
    facts: {
      ORG_WITH_REGULATION: 1,
      SUBCELL_WITH_REGULATION: 22,
      ORG_TOTAL: 1,
      SUBCELL_TOTAL: 23,
    },
    prints: "95,83%",
  },
  "RULES-COMPLIANCE": {
    facts: { ORG_COMPLIANT: 1, SUBCELL_COMPLIANT: 9, ORG_TOTAL: 1, SUBCELL_TOTAL: 9 },
    prints: "100,00%",
  },
  "INNOVATION-MODEL": { facts: { ORG_WITH_MODEL: 11, ORG_TOTAL: 42 }, prints: "26,19%" },
  "VILLAGE-CELL-COMMITTEE": {
    facts: { VCELL_WITH_COMMITTEE: 97, VCELL_TOTAL: 183 },
    prints: "53,01%",
  },
  "MIL-CELL-COMMITTEE": {
    facts: { MILCELL_WITH_COMMITTEE: 14, MILCELL_TOTAL: 15 },
    prints: "93,33%",
  },
  "POL-CELL-COMMITTEE": {
    facts: { POLCELL_WITH_COMMITTEE: 9, POLCELL_TOTAL: 15 },
    prints: "60,00%",
  },
  "MIL-CELL-ESTABLISHED": {
    facts: { COMMUNE_WITH_MILCELL: 16, COMMUNE_TOTAL: 17 },
    prints: "94,12%",
  },
  "VILLAGE-HEAD-MEMBER": { facts: { VH_MEMBER: 1692, VH_TOTAL: 2071 }, prints: "81,70%" },
  "FRONT-HEAD-MEMBER": { facts: { FH_MEMBER: 1744, FH_TOTAL: 2071 }, prints: "84,21%" },
  "VILLAGE-CELL": { facts: { VILLAGE_WITH_CELL: 20, VILLAGE_TOTAL: 21 }, prints: "95,24%" },
  "THEMATIC-MEETING-QUARTERLY": {
    facts: { CELL_THEMATIC_ALL: 24, ORG_CELL: 0, SUBCELL_TOTAL: 25 },
    prints: "96,00%",
  },
  "CELL-MEETING-GOOD": { facts: { MEETING_GOOD_PLUS: 190, MEETING_RATED: 200 }, prints: "95,00%" },
  "TASK-ASSIGNED-CELL": {
    facts: { CELL_ASSIGN_OK: 25, ORG_CELL: 0, SUBCELL_TOTAL: 25 },
    prints: "100,00%",
  },
  "TRAINING-COMMITTEE": { facts: { CM_TRAINED: 47, CM_TOTAL: 50 }, prints: "94,00%" },
  "TRAINING-OFFICIAL": { facts: { OFF_TRAINED: 20, OFF_TOTAL: 21 }, prints: "95,24%" },
  "TRAINING-MASSORG": { facts: { MO_TRAINED: 9, MO_TOTAL: 12 }, prints: "75,00%" },
  "SECRETARY-THEORY-LEVEL": {
    facts: {
      SEC_THEORY_INT: 101,
      SEC_THEORY_ADV: 92,
      DSEC_THEORY_INT: 300,
      DSEC_THEORY_ADV: 114,
      SEC_TOTAL: 193,
      DSEC_TOTAL: 417,
    },
    prints: "99,51%",
  },
  "RESIDENCE-LINK": { facts: { DV_RESIDENCE_LINKED: 59, DV_WORKING: 60 }, prints: "98,33%" },
  "COMMITMENT-SIGNED": { facts: { DV_COMMITTED: 31, DV_OFFICIALS: 31 }, prints: "100,00%" },
  "TASK-ASSIGNED-MEMBER": { facts: { DV_ASSIGNED: 79, DV_ACTIVE: 80 }, prints: "98,75%" },
  "STUDY-RESOLUTION": { facts: { DV_STUDIED: 86, DV_TOTAL: 88 }, prints: "97,73%" },
  "EXEMPLARY-MEMBER": { facts: { DV_EXEMPLARY: 98, DV_TOTAL: 100 }, prints: "98,00%" },
  "DEGRADED-MEMBER": { facts: { DV_DEGRADED: 0 }, prints: "0" },
  "INSPECTION-PROGRAMME": {
    facts: {
      ORG_WITH_INSPECTION_PLAN: 1,
      SUBCELL_WITH_INSPECTION_PLAN: 17,
      ORG_TOTAL: 1,
      SUBCELL_TOTAL: 19,
    },
    prints: "90,00%",
  },
  "RESOLUTION-INSPECTION-COVERAGE": { facts: { ORG_INSPECTED: 3, ORG_TOTAL: 43 }, prints: "6,98%" },
  "MEMBER-DISCIPLINED": { facts: { DV_DISCIPLINED: 186 }, prints: "186" },
  "PRIVATE-OWNER-ADMITTED": { facts: { OWNER_ADMITTED_TERM: 2 }, prints: "2" },
  "PRIVATE-CELL-CREATED": { facts: { PCELL_CREATED_TERM: 1 }, prints: "1" },
  "ACTION-PLAN-MEMBER": { facts: { DV_ACTION_PLAN: 38, DV_ACTIVE: 40 }, prints: "95,00%" },
  "TRAINING-PLAN-MEMBER": { facts: { DV_TRAINING_PLAN: 39, DV_ACTIVE: 40 }, prints: "97,50%" },
  "ADMITTED-YEAR": { facts: { DV_ADMITTED_YEAR: 2458 }, prints: "2.458" },
  "VILLAGE-HEAD-NONMEMBER": { facts: { VH_NONMEMBER: 84 }, prints: "84" },
  "FRONT-HEAD-NONMEMBER": { facts: { FH_NONMEMBER: 62 }, prints: "62" },
  "CREDIT-FUND-CELL": {
    facts: { CREDIT_FUND_WITH_CELL: 1, CREDIT_FUND_TOTAL: 5 },
    prints: "20,00%",
  },
  "COOP-CELL": { facts: { COOP_WITH_CELL: 1 }, prints: "1" },
};
