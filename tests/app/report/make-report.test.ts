import { makeReport, type ReportSources } from "#app/report/make-report";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { issue } from "#core/issue";
import { registryOf } from "#core/registry/registry";
import { explanationKey } from "#core/result/issues/explanations";
import { noSettings } from "#core/result/report-settings";
import { catalogue } from "../../support/built-in";
import { factsOf } from "../../support/facts";
import { formOf, metaOf } from "../../support/readings";
import { unitWith } from "../../support/units";

const unit = unitWith({ code: "38.01" });
/** More members than inhabitants: something among what is found asks for an explanation. */
const facts = factsOf({ POPULATION: 10, DV_TOTAL: 20 });
const sources: ReportSources = {
  readings: [formOf("38.01", { meta: metaOf("38.01", { year: 2026, plan: "ha-giang" }), facts })],
  registry: registryOf([unit]),
  work: { plan: haGiang, catalogue },
  year: 2026,
  dates: { asOf: "2026-12-26", dueDate: "2026-12-29" },
  previous: null,
};

const asked = makeReport(sources).issues.find(({ severity }) => severity === "explain");
if (asked === undefined) throw new Error("nothing asks for an explanation");
const key = explanationKey(asked);

const explanationIn = (given: Partial<ReportSources>): string | undefined =>
  makeReport({ ...sources, ...given }).issues.find((each) => explanationKey(each) === key)
    ?.explanation;

describe("what people wrote beside the complaints of a report", () => {
  test.each([
    ["nothing written settles nothing", {}, undefined],
    ["what was kept settles its complaint", { kept: new Map([[key, "cũ"]]) }, "cũ"],
    [
      "what was typed since stands before it",
      { kept: new Map([[key, "cũ"]]), typed: new Map([[key, "mới"]]) },
      "mới",
    ],
    [
      "a blank takes away what was kept",
      { kept: new Map([[key, "cũ"]]), typed: new Map([[key, ""]]) },
      undefined,
    ],
    [
      "with a head to be filled as without",
      { settings: noSettings, kept: new Map([[key, "cũ"]]) },
      "cũ",
    ],
  ] as const)("%s", (_, given, explanation) => {
    expect(explanationIn(given)).toBe(explanation);
  });

  test("what was typed for another report is not taken into this one", () => {
    const typed = new Map([["explain.38.09|wholeMissing", "của năm khác"]]);
    expect(makeReport({ ...sources, kept: new Map(), typed }).kept).toEqual(new Map());
  });
});

test("only a report that is to be sent is asked for its head", () => {
  const codes = (given: Partial<ReportSources>) =>
    makeReport({ ...sources, ...given }).issues.map(({ code }) => code);
  expect(codes({ kept: new Map() })).not.toContain("reportSettingMissing");
  expect(codes({ settings: noSettings })).toContain("reportSettingMissing");
});

test("rows of tasks that the plan does not have are said first", () => {
  const strange = issue("formNotReceived", {}, { unit: "38.77" });
  const entered = { progress: new Map(), issues: [strange] };
  expect(makeReport({ ...sources, entered }).issues[0]).toEqual(strange);
});
