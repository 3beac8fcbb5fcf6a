import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan, Target } from "#core/catalogue/plan";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import type { Task } from "#core/catalogue/task";
import { layOutReport } from "#core/report/report-workbook";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report/report-words";
import { catalogue } from "../support/built-in";
import { previous2021, smallReport } from "../support/small-province";
import { expectMade } from "../support/made-page";
import { goldenText } from "./golden-sheets";

const golden = join(__dirname, "report.json");

/** Indicators of every kind of reading: a share, a band, a count, and one that the plan sets no target for. */
const indicators = catalogue.indicators.filter(({ id }) =>
  [
    "ORG-RATED-GOOD",
    "ADMISSION-RATE",
    "VILLAGE-HEAD-MEMBER",
    "MEMBER-REMOVED",
    "MEMBER-EXCELLENT-CAP",
  ].includes(id),
);

const needed = new Set([
  "VH_NONMEMBER",
  ...indicators.flatMap(({ numerator, denominator }) => [...numerator, ...(denominator ?? [])]),
]);

const few: Catalogue = {
  groups: [],
  items: catalogue.items.filter(({ code }) => needed.has(code)),
  indicators,
};

const withoutForces = (target: Target): Target =>
  target.indicator === "ORG-RATED-GOOD" ? { ...target, excludes: "armedForces" } : target;

const plan: Plan = {
  ...ducPho,
  id: "mau",
  name: "Kế hoạch mẫu",
  document: "Kế hoạch số 01-KH/TU",
  targets: ducPho.targets
    .filter(({ indicator }) => indicators.some(({ id }) => id === indicator))
    .map(withoutForces),
};

const task: Task = {
  id: "MAU-1",
  plan: "mau",
  ref: "III.1",
  title: "Ban hành hướng dẫn đánh giá, xếp loại",
  lead: "Ban Tổ chức Tỉnh ủy",
  deadline: { kind: "fixed", due: "2022-06-30", words: null },
};

/**
 * Every value and formula of a small report, five forms under a plan of four targets.
 */
test("the report of the small province, cell by cell", () => {
  const result = smallReport(plan, { previous: previous2021, catalogue: few });
  const rendered = goldenText(layOutReport(result, [task], reportWords("vi", codesAsNames)));
  expectMade("tests/golden/report.json", rendered);
});

test("the golden sheets are JSON", () => {
  expect(Object.keys(JSON.parse(readFileSync(golden, "utf8")) as object)).toHaveLength(9);
});
