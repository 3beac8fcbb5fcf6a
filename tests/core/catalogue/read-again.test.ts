import { items } from "#core/catalogue/items/items";
import { askedItems } from "#core/catalogue/asked-items";
import { planOf } from "#core/catalogue/plans/plans";
import type { Plan } from "#core/catalogue/plan";
import { planInYear } from "#core/evaluation/plan-in-year";
import { catalogue } from "../../support/built-in";

const planNamed = (id: string): Plan => {
  const plan = planOf(id);
  if (plan === undefined) throw new Error(id);
  return plan;
};

/** What the targets of a section of a plan ask of an indicator in 2026. */
const asked = (id: string, ref: string, indicator: string): readonly unknown[] =>
  planInYear(planNamed(id), 2026)
    .targets.filter((each) => each.ref === ref && each.indicator === indicator)
    .map(({ operator, value, valueMax, horizon }) => [operator, value, valueMax, horizon]);

const base = (id: string, indicator: string): unknown => {
  const found = planNamed(id).baselines.find((each) => each.indicator === indicator);
  return found && [found.year, found.numerator, found.denominator];
};

const term = (from: number, to: number) => ({ kind: "term", period: { from, to } });
const year = { kind: "annual", period: null };
const unstated = { kind: "unstated" };

/* Each line of the five plans that was read otherwise than it is printed, with its section. */

test.each<[string, string, string, readonly unknown[]]>([
  ["lac-duong", "II.2.b", "PRIVATE-OWNER-ADMITTED", ["range", 1, 2, term(2025, 2030)]],
  ["lac-duong", "II.2.a", "PRIVATE-CELL-CREATED", ["range", 1, 2, term(2025, 2030)]],
  ["di-linh", "II.1.2", "PRIVATE-OWNER-ADMITTED", ["range", 1, 2, term(2020, 2025)]],
  ["di-linh", "II.1.2", "PRIVATE-CELL-CREATED", [">=", 1, null, term(2020, 2025)]],
  ["di-linh", "III.1.1", "MIL-CELL-COMMITTEE", ["=", 100, null, unstated]],
  ["di-linh", "III.2.2", "TRAINING-PLAN-MEMBER", ["=", 100, null, unstated]],
  ["ha-giang", "III.2.3", "ACTION-PLAN-MEMBER", ["=", 100, null, year]],
])("%s %s asks for %s as it is printed", (id, ref, indicator, expected) => {
  expect(asked(id, ref, indicator)).toEqual([expected]);
});

test.each<[string, string, unknown]>([
  ["ha-giang", "VILLAGE-HEAD-MEMBER", [2022, 1692, 2071]],
  ["ha-giang", "FRONT-HEAD-MEMBER", [2022, 1744, 2071]],
  ["ha-giang", "SECRETARY-THEORY-LEVEL", [2022, 193 + 414, 193 + 417]],
  ["ha-giang", "MEMBER-POP-RATIO", [2022, 806, 10000]],
  ["ha-giang", "ADMITTED-YEAR", [2021, 2458, null]],
  ["di-linh", "CREDIT-FUND-CELL", [2022, 1, 5]],
  ["di-linh", "VILLAGE-HEAD-NONMEMBER", [2022, 84, null]],
  ["di-linh", "FRONT-HEAD-NONMEMBER", [2022, 62, null]],
])("%s starts %s where its notes say", (id, indicator, expected) => {
  expect(base(id, indicator)).toEqual(expected);
});

test("the document of Hà Giang is a programme, and the report goes to the province", () => {
  const { document, kind, reportsTo } = planNamed("ha-giang");
  expect([document.startsWith("Chương trình số 30-CTr/TU"), kind]).toEqual([true, "Chương trình"]);
  expect(reportsTo[0]).toBe("Ban Thường vụ Tỉnh ủy");
});

/** What sections of the plans speak of and no target of theirs asks for. */
const optional: readonly (readonly [where: string, codes: readonly string[]])[] = [
  ["four of five: four good cells and committees", ["SUBCELL_FOUR_GOOD", "ORG_FOUR_GOOD"]],
  [
    "four of five: a secretary who is also chairman or head",
    ["SEC_COUNCIL_CHAIR", "SEC_COMMITTEE_CHAIR", "SEC_OFFICE_HEAD", "VH_SECRETARY", "FH_SECRETARY"],
  ],
  ["Sơn Động III.5, IV.9: meetings", ["CELL_MEETING_THIRD", "CELL_MEETING_PREPARED"]],
  ["Đức Phổ 2.1: from elsewhere", ["SEC_FROM_ELSEWHERE", "CHAIR_FROM_ELSEWHERE"]],
  [
    "Đức Phổ 2.2.5: pupils, and who recommended",
    [
      ...["DV_ADMITTED_PUPIL", "RECOMMENDED_YOUTH", "RECOMMENDED_UNION", "RECOMMENDED_WOMEN"],
      ...["RECOMMENDED_FARMERS", "RECOMMENDED_VETERANS"],
    ],
  ],
];

test.each(optional)("%s: a row that is there, and off the form until it is chosen", (_, codes) => {
  const known = new Set<string>(items.map(({ code }) => code));
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
  for (const id of ["son-dong", "di-linh", "duc-pho", "lac-duong", "ha-giang"]) {
    const onForm = askedItems(planNamed(id), catalogue);
    expect([id, codes.filter((code) => onForm.has(code))]).toEqual([id, []]);
    const chosen = askedItems({ ...planNamed(id), chosenItems: codes }, catalogue);
    expect(codes.filter((code) => !chosen.has(code))).toEqual([]);
  }
});
