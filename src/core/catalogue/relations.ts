import type { ItemCode } from "#core/catalogue/items/items";

/** A part that can never be above its whole. */
export interface PartOfWhole {
  readonly part: ItemCode;
  readonly whole: ItemCode;
}

/** A line that must equal the sum of others: `whole = plus − minus`. */
export interface Balance<Code extends string = ItemCode> {
  readonly whole: Code;
  readonly plus: readonly Code[];
  readonly minus: readonly Code[];
  readonly source: string;
  /** Decimals that its lines may have; whole numbers where it is not said. */
  readonly decimals?: number;
}

/**
 * A count that may be given in place of another: `item = whole − complement`.
 * Di Linh prints only the heads who are not members (001_0bb5d7836b360056.txt, footnote 3).
 */
export interface Complement {
  readonly item: ItemCode;
  readonly whole: ItemCode;
  readonly complement: ItemCode;
}

export const complements: readonly Complement[] = [
  { item: "VH_MEMBER", whole: "VH_TOTAL", complement: "VH_NONMEMBER" },
  { item: "FH_MEMBER", whole: "FH_TOTAL", complement: "FH_NONMEMBER" },
];

export const balances: readonly Balance[] = [
  { whole: "ORG_TOTAL", plus: ["ORG_COMMITTEE", "ORG_CELL"], minus: [], source: "Biểu 5-BTCTW" },
  {
    whole: "DV_TOTAL",
    plus: [
      "DV_BOY",
      "DV_ADMITTED_YEAR",
      "DV_MOVED_IN_OUTSIDE",
      "DV_MOVED_IN_INSIDE",
      "DV_RESTORED",
    ],
    minus: [
      "DV_DIED",
      "DV_EXPELLED",
      "DV_STRUCK_OFF",
      "DV_LEFT",
      "DV_MOVED_OUT_OUTSIDE",
      "DV_MOVED_OUT_INSIDE",
    ],
    source: "Biểu 1-BTCTW: D = A + B − C",
  },
  { whole: "ORG_TOTAL", plus: ["ORG_NOT_RATED", "ORG_RATED"], minus: [], source: "Biểu 6-BTCTW" },
  {
    whole: "ORG_RATED",
    plus: ["ORG_HTXSNV", "ORG_HTTNV", "ORG_HTNV", "ORG_KHTNV"],
    minus: [],
    source: "Biểu 6-BTCTW",
  },
  {
    whole: "DV_PRESENT",
    plus: ["DV_EXEMPT", "DV_NOT_RATED", "DV_RATED"],
    minus: [],
    source: "Biểu 6-BTCTW",
  },
  {
    whole: "DV_RATED",
    plus: ["DV_HTXSNV", "DV_HTTNV", "DV_HTNV", "DV_KHTNV"],
    minus: [],
    source: "Biểu 6-BTCTW",
  },
  {
    whole: "VH_TOTAL",
    plus: ["VH_MEMBER", "VH_NONMEMBER"],
    minus: [],
    source: "001_0bb5d7836b360056.txt chú thích 3",
  },
  {
    whole: "FH_TOTAL",
    plus: ["FH_MEMBER", "FH_NONMEMBER"],
    minus: [],
    source: "001_0bb5d7836b360056.txt chú thích 3",
  },
];

const within = (whole: ItemCode, ...parts: readonly ItemCode[]): readonly PartOfWhole[] =>
  parts.map((part) => ({ part, whole }));

export const partsOfWholes: readonly PartOfWhole[] = [
  ...within(
    "ORG_TOTAL",
    "ORG_WITH_REGULATION",
    "ORG_COMPLIANT",
    "ORG_WITH_MODEL",
    "ORG_WITH_INSPECTION_PLAN",
    "ORG_INSPECTED",
  ),
  ...within(
    "SUBCELL_TOTAL",
    "SUBCELL_WITH_REGULATION",
    "SUBCELL_COMPLIANT",
    "SUBCELL_WITH_INSPECTION_PLAN",
  ),
  ...within("ORG_COMMITTEE", "ORG_FOUR_GOOD"),
  ...within("COMMUNE_TOTAL", "COMMUNE_WITH_MILCELL"),
  ...within(
    "DV_TOTAL",
    "DV_PROBATIONARY",
    "DV_FEMALE",
    "DV_MINORITY",
    "DV_RELIGIOUS",
    "DV_UNDER_31",
    "DV_STUDIED",
    "DV_EXEMPLARY",
    "DV_DEGRADED",
  ),
  ...within("DV_STRUCK_OFF", "DV_STRUCK_OFF_PROBATIONARY"),
  ...within(
    "DV_ADMITTED_YEAR",
    "DV_ADMITTED_FEMALE",
    "DV_ADMITTED_MINORITY",
    "DV_ADMITTED_YOUTH",
    "DV_ADMITTED_PUPIL",
    "OWNER_ADMITTED_YEAR",
  ),
  ...within("DV_ACTIVE", "DV_ASSIGNED", "DV_ACTION_PLAN", "DV_TRAINING_PLAN"),
  ...within("DV_WORKING", "DV_RESIDENCE_LINKED"),
  ...within("DV_OFFICIALS", "DV_COMMITTED"),
  ...within("VILLAGE_TOTAL", "VILLAGE_WITH_CELL", "VILLAGE_SHARED_CELL", "VILLAGE_NO_MEMBER"),
  ...within("VCELL_TOTAL", "VCELL_WITH_COMMITTEE", "VCELL_NINE_OFFICIAL"),
  ...within("VH_TOTAL", "VH_MEMBER", "VH_NONMEMBER"),
  ...within("FH_TOTAL", "FH_MEMBER", "FH_NONMEMBER"),
  ...within("MILCELL_TOTAL", "MILCELL_WITH_COMMITTEE"),
  ...within("POLCELL_TOTAL", "POLCELL_WITH_COMMITTEE"),
  ...within("MEETING_HELD", "MEETING_RATED"),
  ...within("MEETING_RATED", "MEETING_GOOD_PLUS"),
  ...within("CM_TOTAL", "CM_TRAINED"),
  ...within("OFF_TOTAL", "OFF_TRAINED"),
  ...within("MO_TOTAL", "MO_TRAINED"),
  ...within("SEC_TOTAL", "SEC_THEORY_INT", "SEC_THEORY_ADV"),
  ...within("DSEC_TOTAL", "DSEC_THEORY_INT", "DSEC_THEORY_ADV"),
  ...within(
    "DV_DISCIPLINED",
    "DV_REPRIMANDED",
    "DV_WARNED",
    "DV_DISMISSED",
    "DV_DISCIPLINE_EXPELLED",
  ),
  ...within("PRIVATE_TOTAL", "PRIVATE_WITH_CELL"),
  ...within("OWNER_ADMITTED_TERM", "OWNER_ADMITTED_YEAR"),
  ...within("PCELL_CREATED_TERM", "PCELL_CREATED_YEAR"),
  ...within("COOP_TOTAL", "COOP_WITH_CELL"),
  ...within("CREDIT_FUND_TOTAL", "CREDIT_FUND_WITH_CELL"),
];
