import { directoryOf, doubtsOf } from "#core/consolidation/doubts";
import { matchFiles } from "#core/consolidation/match-files";
import { issue } from "#core/issue";
import { fileSeen, formOf, metaOf } from "../../support/readings";
import { districtWith, registryWith, unitWith } from "../../support/units";

const registry = registryWith(
  districtWith({ code: "38.9" }),
  unitWith({ code: "38.01" }),
  unitWith({ code: "38.01.003", parent: "38.01" }),
  unitWith({ code: "38.1" }),
);

const expected = { registry, plan: "duc-pho", year: 2022, period: null };

const named = (path: string) => ({ file: fileSeen(path) });

test("a choice settles the year that was in doubt, not one that is wrong or not stated", () => {
  const doubt = issue("witnessesDisagree", {
    part: "year",
    hidden: "2022",
    head: "2021",
    fileName: null,
  });
  const end = (year: number | null, part: "year" | "unit") => {
    const details = { part, hidden: "2022", head: "2021", fileName: null } as const;
    const issues = [part === "year" ? doubt : issue("witnessesDisagree", details)];
    const form = formOf("38.01", { ...named("a.xlsx"), meta: metaOf("38.01", { year }), issues });
    const chosen = new Map([["38.01", "a.xlsx"]]);
    const matched = matchFiles([form], { ...expected, chosen });
    return matched.rejected.get("38.01")?.[0]?.cause.code ?? "accepted";
  };
  expect([end(2021, "year"), end(2021, "unit"), end(null, "unit")]).toEqual([
    "accepted",
    "wrongYear",
    "yearNotStated",
  ]);
});

test("a choice settles the plan that was in doubt, not one that is wrong", () => {
  const end = (part: "plan" | "unit") => {
    const details = { part, hidden: "di-linh", head: "duc-pho", fileName: null };
    const issues = [issue("witnessesDisagree", details)];
    const meta = metaOf("38.01", { plan: "di-linh" });
    const form = formOf("38.01", { ...named("a.xlsx"), meta, issues });
    const chosen = new Map([["38.01", "a.xlsx"]]);
    const matched = matchFiles([form], { ...expected, chosen });
    return matched.rejected.get("38.01")?.[0]?.cause.code ?? "accepted";
  };
  expect([end("plan"), end("unit")]).toEqual(["accepted", "wrongPlan"]);
});

test.each([
  ["6t", "6t", "accepted"],
  ["6t", null, "wrongPeriod"],
  ["6t", "q1", "wrongPeriod"],
] as const)("a report on %s takes a form of %s: %s", (period, stated, expected) => {
  const form = formOf("38.01", { meta: metaOf("38.01", { period: stated }) });
  const matched = matchFiles([form], { registry, plan: "duc-pho", year: 2022, period });
  expect(matched.rejected.get("38.01")?.[0]?.cause.code ?? "accepted").toBe(expected);
});

test.each([
  ["38.9", "38.5.1", "unitOutside"],
  ["38.9", "38.6.1", "unitUnknown"],
  [null, "38.5.1", "unitUnknown"],
])("in the report of %s a form of %s is of somebody outside or unknown", (own, unit, expected) => {
  const outside = new Set(["38.5.1"]);
  const scene = { registry, plan: "duc-pho", year: 2022, period: null, own, outside };
  const { ignored } = matchFiles([formOf(unit)], scene);
  expect(ignored.map(({ cause }) => cause.code)).toEqual([expected]);
});

test("what a form says against itself is told once, as the form says it", () => {
  const said = { hidden: "38.01", head: "38.1", fileName: null };
  const doubtful = (part: "unit" | "plan") =>
    formOf("38.01", {
      ...named("38.01.003 a.xlsx"),
      head: { unit: null, plan: "Kế hoạch khác" },
      issues: [issue("witnessesDisagree", { part, ...said })],
    });
  const known = { registry, plan: "duc-pho", planTitles: ["Kế hoạch này"] };
  const doubts = (part: "unit" | "plan") =>
    doubtsOf(doubtful(part), { ...known, directory: directoryOf(registry) }).map(({ details }) => [
      details.part,
      details.head,
    ]);
  expect(doubts("unit")).toEqual([
    ["unit", "38.1"],
    ["plan", "Kế hoạch khác"],
  ]);
  expect(doubts("plan")).toEqual([
    ["unit", null],
    ["plan", "38.1"],
  ]);
});
