import { handedIn } from "../../support/consolidated";
import { formIdentity } from "#app/reading/form-identity";
import type { Plan } from "#core/catalogue/plan";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { formerDocuments } from "#core/catalogue/plans/plan-heads";
import type { Meta } from "#core/reading/read-meta";
import type { FormTitle } from "#core/reading/read-title";
import { metaOf } from "../../support/readings";

const printed = ({ name, document }: Plan): string => `${name}: ${document}`;

const head: FormTitle = {
  unit: "38.02",
  name: null,
  above: null,
  year: 2021,
  years: [2021],
  plan: printed(haGiang),
  period: null,
  legacyName: null,
};
const nothing: FormTitle = { ...head, unit: null, year: null, years: [], plan: null };
const hidden = metaOf("38.01", { year: 2022, plan: ducPho.id });

const partsOf = (details: object): readonly unknown[] =>
  "parts" in details && Array.isArray(details.parts)
    ? details.parts
    : "part" in details
      ? [details.part]
      : [];

const disagree = (...parts: readonly string[]) => parts.map((part) => `witnessesDisagree ${part}`);

/** `38.01 2022 duc-pho`, and the complaints with their parts. */
function found(meta: Meta | null, title: FormTitle, path = "nop/mau.xlsx"): readonly string[] {
  const identity = formIdentity(meta, title, { sheet: "Biểu nhập", path });
  const { unit = null, year = null, plan = null } = identity.meta ?? {};
  const told = identity.issues.map(({ code, details, found }) =>
    [code, ...partsOf(details), found ?? ""].join(" ").trim(),
  );
  return [`${unit ?? "-"} ${year === null ? "-" : String(year)} ${plan ?? "-"}`, ...told];
}

describe("what the hidden sheet says holds; its silence is filled from the head, and each part is told", () => {
  test.each<readonly [string, Meta | null, FormTitle, readonly string[]]>([
    [
      "both say all, and differ",
      hidden,
      head,
      ["38.01 2022 duc-pho", ...disagree("unit", "year", "plan")],
    ],
    [
      "both say the same",
      hidden,
      { ...head, unit: "38.01", years: [2022, 2021], plan: printed(ducPho) },
      ["38.01 2022 duc-pho"],
    ],
    ["only the hidden sheet", hidden, nothing, ["38.01 2022 duc-pho"]],
    ["only the head", null, head, ["38.02 2021 ha-giang", "identityFromTitle unit year plan"]],
    ["neither", null, nothing, ["- - -"]],
    [
      "no unit",
      { ...hidden, unit: null },
      head,
      ["38.02 2022 duc-pho", "identityFromTitle unit", ...disagree("year", "plan")],
    ],
    [
      "no year",
      { ...hidden, year: null },
      head,
      ["38.01 2021 duc-pho", "identityFromTitle year", ...disagree("unit", "plan")],
    ],
    [
      "no plan",
      { ...hidden, plan: null },
      head,
      ["38.01 2022 ha-giang", "identityFromTitle plan", ...disagree("unit", "year")],
    ],
    [
      "a plan that a clerk made of ours, and calls as it was called",
      { ...hidden, plan: "xa-ta", unit: "38.02", year: 2021 },
      head,
      ["38.02 2021 xa-ta"],
    ],
    [
      "a plan that is none of ours",
      { ...hidden, plan: null },
      { ...head, plan: "Kế hoạch khác" },
      ["38.01 2022 -", ...disagree("unit", "year")],
    ],
  ])("%s", (_, meta, title, expected) => {
    expect(found(meta, title)).toEqual(expected);
  });
});

test("the part of the year stands in the head, where the hidden sheet is lost or does not say it", () => {
  const periodOf = (meta: Meta | null, period: FormTitle["period"]) =>
    formIdentity(meta, { ...head, period }, { sheet: "Biểu nhập", path: "a.xlsx" }).meta?.period;
  expect([periodOf(null, "6t"), periodOf(hidden, "6t"), periodOf(null, null)]).toEqual([
    "6t",
    "6t",
    undefined,
  ]);
  expect(periodOf({ ...hidden, period: "q1" }, "6t")).toBe("q1");
});

test("a plan is known by the documents that it had before", () => {
  const [former = ""] = formerDocuments["ha-giang"] ?? [];
  const [identity] = found(null, { ...head, plan: `${haGiang.name}: ${former}` });
  expect(identity).toBe("38.02 2021 ha-giang");
});

describe("the name of the file is asked last, and only for the unit", () => {
  const named = "nop/38.168.053 xã Tân Quang.xlsx";

  test.each<readonly [string, Meta | null, FormTitle, readonly string[]]>([
    ["the hidden sheet says it", hidden, nothing, ["38.01 2022 duc-pho", ...disagree("unit")]],
    ["the head says it", null, head, [...found(null, head), ...disagree("unit")]],
    ["nobody does, and the hidden sheet is lost", null, nothing, ["- - -"]],
    [
      "the hidden sheet says the rest",
      { ...hidden, unit: null },
      nothing,
      ["38.168.053 2022 duc-pho", "identityFromFileName 38.168.053"],
    ],
  ])("%s", (_, meta, title, expected) => {
    expect(found(meta, title, named)).toEqual(expected);
  });

  test.each([
    ["nop/38.168.053.xlsx", "38.168.053"],
    ["nop/38.168.053.001.002.xlsx", "38.168.053.001.002"],
    ["nop/38.168/mau.xlsx", "-"],
    ["nop/mau 38.168.053.xlsx", "-"],
    ["nop/38.168.0531.xlsx", "-"],
    ["nop/38 xã.xlsx", "-"],
  ])("%s: %s", (path, unit) => {
    const [identity] = found({ ...hidden, unit: null }, nothing, path);
    expect(identity).toBe(`${unit} 2022 duc-pho`);
  });
});

test("forms of a plan whose code alone a clerk changed are counted", async () => {
  const { result } = await handedIn(3, undefined, { plan: { ...haGiang, id: "xa-ta" } });
  const ends = result.ledger.receipts.map(({ status }) => status);
  expect(ends.filter((status) => status !== "received" && status !== "late")).toEqual([]);
  expect(ends.length).toBeGreaterThan(2);
});
