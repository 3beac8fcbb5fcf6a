import { matchFiles } from "#core/consolidation/match-files";
import { fileSeen, formOf } from "../../support/readings";
import { registryWith, unitWith } from "../../support/units";

const registry = registryWith(unitWith({ code: "38.01" }), unitWith({ code: "ĐA 7" }));
const named = (path: string) => ({ file: fileSeen(path) });

describe("a code that only looks like that of a unit is the unit's, and that is told", () => {
  test.each<readonly [string, string, string]>([
    ["full width", "３８.01", "38.01"],
    ["a blank", "38. 01", "38.01"],
    ["a sign that shows nothing", "38.01\u200b", "38.01"],
    ["another case", "đa 7", "ĐA 7"],
    ["a letter of another alphabet", "Đ\u0410 7", "ĐA 7"],
  ])("%s", (_, typed, unit) => {
    const reading = formOf(typed, named("a.xlsx"));
    const { accepted } = matchFiles([reading], {
      period: null,
      registry,
      plan: "duc-pho",
      year: 2022,
    });
    const told = [...accepted].map(([code, [form]]) => [
      code,
      form?.meta?.unit,
      form?.issues.map((each) => [each.code, each.found, each.details]),
    ]);
    expect(told).toEqual([[unit, unit, [["unitCodeLookAlike", typed, { like: unit }]]]]);
  });

  test.each(["38.O1", "38.02", "3801", "DA 7"])("%s looks like none", (typed) => {
    const reading = formOf(typed, named("a.xlsx"));
    const { ignored } = matchFiles([reading], {
      period: null,
      registry,
      plan: "duc-pho",
      year: 2022,
    });
    expect(ignored.map(({ cause }) => [cause.code, cause.found])).toEqual([["unitUnknown", typed]]);
  });

  test("such a form beside that of the unit is one of two, never another unit's", () => {
    const one = formOf("38.01");
    const other = formOf("３８.01", named("b.xlsx"));
    const { accepted } = matchFiles([one, other], {
      period: null,
      registry,
      plan: "duc-pho",
      year: 2022,
    });
    expect([...accepted].map(([code, forms]) => [code, forms.length])).toEqual([["38.01", 2]]);
  });
});
