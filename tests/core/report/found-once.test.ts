import { mayBeGiven } from "#core/evaluation/yardsticks/given-quota";
import { mayBeAskedOfUnits } from "#core/result/units-behind";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { tasks } from "#core/catalogue/tasks/tasks";
import { layOutReport } from "#core/report/report-workbook";
import type { IndicatorResult, ReportResult } from "#core/result/report-result";
import { previous2021, smallReport } from "../../support/small-province";
import { wordsIn } from "../../support/sample-report";

type Part = "targets" | "byUnit";

/** The result, and how often the parts of each indicator were asked for. */
function counted(result: ReportResult): {
  readonly result: ReportResult;
  readonly asked: (part: Part) => number;
} {
  const counts: Record<Part, number> = { targets: 0, byUnit: 0 };
  const indicators = result.indicators.map((each): IndicatorResult => ({
    ...each,
    get targets() {
      counts.targets += 1;
      return each.targets;
    },
    get byUnit() {
      counts.byUnit += 1;
      return each.byUnit;
    },
  }));
  return { result: { ...result, indicators }, asked: (part) => counts[part] };
}

const small = (): ReportResult => smallReport(haGiang, { previous: previous2021 });

describe.each(["vi", "en"] as const)("while a report in %s is laid out", (language) => {
  test("the lines are found once, however many targets, sentences and tables speak of them", () => {
    const { result, asked } = counted(small());
    layOutReport(result, tasks, wordsIn(language));
    // Annex 1 twice, its targeted lines and the others; who is behind; the columns of annex 2.
    expect(asked("targets") / result.indicators.length).toBeLessThanOrEqual(4);
  });

  test("every list of units is made for annex 2 and for annex 3, and for nothing else", () => {
    const { result, asked } = counted(small());
    layOutReport(result, tasks, wordsIn(language));
    const targeted = result.indicators.filter(({ targets }) => targets.length > 0).length;
    const ofUnits = result.indicators.filter(({ indicator, targets }) =>
      targets.some(
        ({ target }) => mayBeAskedOfUnits(target, indicator) || mayBeGiven(target, indicator),
      ),
    );
    expect(asked("byUnit")).toBeLessThanOrEqual(targeted + ofUnits.length);
  });

  test("nothing of it is kept afterwards", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const laidOut = (): WeakRef<ReportResult> => {
      const result = small();
      layOutReport(result, tasks, wordsIn(language));
      return new WeakRef(result);
    };
    const left = Array.from({ length: 4 }, laidOut);
    const kept = (): number => left.filter((each) => each.deref() !== undefined).length;
    for (let turn = 0; turn < 20 && kept() > 1; turn += 1) {
      // A reference holds what it names until the turn ends.
      await new Promise((resolve) => setTimeout(resolve, 0));
      collect();
    }
    // The last one may still lie on the stack of the engine.
    expect(kept()).toBeLessThanOrEqual(1);
  });
});
