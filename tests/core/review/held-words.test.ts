import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { Plan, Target } from "#core/catalogue/plan";
import { atLeast, everyYear, rising, target } from "#core/catalogue/target";
import { placedLines } from "#core/review/line-cells";
import { lineSentence } from "#core/review/line-sentence";
import { buildReview } from "#core/review/review";
import { codesAsNames } from "#text/names";
import { reviewWords } from "#text/report/review-words";
import { catalogue } from "../../support/built-in";
import { factsOf } from "../../support/facts";
import { registryWith, unitWith } from "../../support/units";

const registry = registryWith(unitWith({ code: "38.1" }));
const words = reviewWords("vi", codesAsNames);

/** The sentence of a target of village heads over the years in which so many of twenty are members. */
function sentence(
  asks: Pick<Target, "operator" | "value" | "valueMax">,
  members: readonly number[],
): string {
  const from = 2026;
  const plan: Plan = {
    ...haGiang,
    ...{ baselines: [], term: { from: 2025, to: 2030 } },
    targets: [
      target({
        ...{ ref: "A", indicator: "VILLAGE-HEAD-MEMBER", asks, when: everyYear() },
        ...{ of: "all", judged: "whole" },
      }),
    ],
  };
  const review = buildReview({
    ...{ findings: [], registry, plan, catalogue, from, to: from + members.length - 1 },
    years: members.map((count, index) => ({
      year: from + index,
      facts: new Map([["38.1", factsOf({ VH_TOTAL: 20, VH_MEMBER: count })]]),
    })),
  });
  const [line] = placedLines(review);
  if (line === undefined) throw new Error("no line");
  const block = lineSentence(line, review, words);
  return block.kind === "paragraph"
    ? block.runs.map((run) => ("value" in run ? run.value : run.text)).join("")
    : "";
}

test.each<[string, Parameters<typeof sentence>[0], readonly number[], string]>([
  ["a level in all years", atLeast(80), [16, 17, 18], "Đạt, giữ vững cả 3 năm (2026, 2027, 2028)."],
  ["a level in some", atLeast(80), [16, 15, 18], "Đạt; trong kỳ đạt 2/3 năm (2026, 2028)."],
  [
    "a level that was lost",
    atLeast(80),
    [16, 16, 15],
    "Chưa đạt; trong kỳ đạt 2/3 năm (2026, 2027).",
  ],
  ["a level in none", atLeast(90), [16, 15, 17], "Chưa đạt; trong kỳ chưa năm nào đạt (3 năm)."],
  [
    "better than the year before, in all that have one",
    rising,
    [15, 16, 17],
    "Đạt; đạt cả 2 năm (2027, 2028).",
  ],
])("a verdict over years says on which it stands: %s", (_, asks, members, said) => {
  expect(sentence(asks, members)).toContain(said);
});
