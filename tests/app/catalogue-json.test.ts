import { catalogueJson, horizonText, targetText } from "#app/catalogue-json";
import type { Horizon } from "#core/catalogue/plan";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { plans } from "#core/catalogue/plans/plans";
import { tasks } from "#core/catalogue/tasks/tasks";
import { deadlineWords } from "#text/report/deadlines";
import { catalogue } from "../support/built-in";
import { targetWith } from "../support/arbitraries";
import { asRead, keeps, valuesAt, type Promised } from "./json-shape";

const document = asRead(
  catalogueJson(catalogue, plans, {
    tasks,
    deadline: (task) => deadlineWords(task.deadline, "vi"),
  }),
);

/** The paragraph "catalogue JSON" of the public contract, key by key. */
const promises: readonly Promised[] = [
  ["items[].code", "text"],
  ["items[].name", "text"],
  ["items[].unit", "text"],
  ["indicators[].id", "text"],
  ["indicators[].name", "text"],
  ["indicators[].kind", ["share", "count", "yesNo"]],
  ["indicators[].numerator", "list"],
  ["indicators[].numerator[]", "text"],
  ["indicators[].denominator", "list", "or null"],
  ["indicators[].denominator[]", "text"],
  ["indicators[].better", ["higher", "lower"]],
  ["plans[].id", "text"],
  ["plans[].source", "text"],
  ["plans[].targets", "list"],
  ["plans[].targets[].indicator", "text"],
  ["plans[].targets[].operator", [">", ">=", "=", "<=", "<", "range", "rising", "falling"]],
  ["plans[].targets[].value", "number", "or null"],
  ["plans[].targets[].valueMax", "number", "or null"],
  ["plans[].targets[].horizon", "text"],
  ["plans[].targets[].scope", "text"],
  ["plans[].targets[].excludes", ["LLVT"], "or null"],
  ["plans[].targets[].condition", "text", "or null"],
  ["plans[].targets[].ref", "text"],
  ["tasks[].plan", "text"],
  ["tasks[].ref", "text"],
  ["tasks[].title", "text"],
  ["tasks[].lead", "text"],
  ["tasks[].deadline", "text"],
];

describe("every key of the contract is there and holds what it promises", () => {
  test.each(promises.map((promised) => [promised[0], promised] as const))(
    "%s",
    (path, promised) => {
      const values = valuesAt(document, path);
      expect(values.length).toBeGreaterThan(0);
      expect(values.filter((each) => !keeps(each, promised))).toEqual([]);
    },
  );
});

describe("the document is complete", () => {
  test.each([
    ["items[].code", catalogue.items.map(({ code }) => code)],
    ["indicators[].id", catalogue.indicators.map(({ id }) => id)],
    ["plans[].id", ["son-dong", "di-linh", "duc-pho", "lac-duong", "ha-giang"]],
    ["plans[].targets[].ref", plans.flatMap(({ targets }) => targets.map(({ ref }) => ref))],
    ["tasks[].title", tasks.map(({ title }) => title)],
  ])("%s", (path, expected) => {
    expect([...valuesAt(document, path)].sort()).toEqual([...expected].sort());
  });

  test("every code that an indicator or a target adds up is an item of the document", () => {
    const known = new Set(valuesAt(document, "items[].code"));
    const lists = ["numerator", "denominator"].flatMap((side) => [
      ...valuesAt(document, `indicators[].${side}[]`),
      ...valuesAt(document, `plans[].targets[].operands.${side}[]`),
    ]);
    expect(lists.filter((code) => code !== undefined && !known.has(code))).toEqual([]);
  });

  test("every target is of an indicator, every task of a plan of the document", () => {
    const ids = new Set(valuesAt(document, "indicators[].id"));
    const own = new Set(valuesAt(document, "plans[].id"));
    expect(valuesAt(document, "plans[].targets[].indicator").every((id) => ids.has(id))).toBe(true);
    expect(valuesAt(document, "tasks[].plan").every((id) => own.has(id))).toBe(true);
  });

  test("percentages are given as the plan prints them", () => {
    const values = valuesAt(document, "plans[].targets[].value");
    expect(values).toContain(90);
    expect(values).not.toContain(0.9);
  });
});

describe("a horizon in one text", () => {
  test.each<readonly [Horizon, string]>([
    [{ kind: "annual", period: null }, "annual"],
    [{ kind: "annual", period: { from: 2020, to: 2025 } }, "annual 2020-2025"],
    [{ kind: "by", year: 2030 }, "by 2030"],
    [{ kind: "term", period: null }, "term"],
    [{ kind: "term", period: { from: 2020, to: 2025 } }, "term 2020-2025"],
    [{ kind: "continuous" }, "continuous"],
    [{ kind: "unstated" }, "not stated"],
  ])("%j: %s", (horizon, expected) => {
    expect(horizonText(horizon)).toBe(expected);
  });
});

describe("whom a target concerns", () => {
  const of = (id: string, plan: typeof ducPho) =>
    targetText(plan.targets.find(({ indicator }) => indicator === id) ?? targetWith());

  test("everybody", () => {
    expect(targetText(targetWith())).toEqual({
      scope: "trưởng thôn",
      excludes: null,
      condition: null,
    });
  });

  test("not the armed forces", () => {
    expect(of("ORG-RATED-GOOD", diLinh)).toMatchObject({ excludes: "LLVT" });
  });

  test("named places", () => {
    expect(of("VILLAGE-HEAD-MEMBER", ducPho)).toMatchObject({
      places: ["Phổ Nhơn", "Phổ Khánh", "Phổ Ninh", "Phổ Vinh"],
    });
  });

  test("a narrower population, with its sums", () => {
    expect(of("REGULATION-IN-PLACE", ducPho)).toMatchObject({
      scope: "chi bộ trực thuộc đảng bộ cơ sở",
      operands: { numerator: ["SUBCELL_WITH_REGULATION"], denominator: ["SUBCELL_TOTAL"] },
    });
  });

  test("under a condition", () => {
    expect(of("MIL-CELL-COMMITTEE", ducPho)).toMatchObject({
      condition: "sau khi có chủ trương của tỉnh",
    });
  });
});
