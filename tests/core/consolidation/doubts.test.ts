import type { HeadNames } from "#core/consolidation/file-reading";
import { directoryOf, foreignPlan, namesTold, planTitlesOf } from "#core/consolidation/doubts";
import { matchFiles } from "#core/consolidation/match-files";
import { noPlan } from "#app/work";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { formerDocuments } from "#core/catalogue/plans/plan-heads";
import { wholeOf } from "#core/registry/inheritance";
import { formOf, metaOf } from "../../support/readings";
import { districtWith, registryWith, unitWith } from "../../support/units";

const registry = registryWith(
  districtWith({ code: "38.8", name: "Đảng bộ huyện A" }),
  districtWith({ code: "38.9", name: "Đảng bộ huyện B" }),
  unitWith({ code: "38.8.1", parent: "38.8", name: "Đảng bộ xã Tân Quang" }),
  unitWith({ code: "38.8.2", parent: "38.8", name: "Đảng bộ xã Tân Thành" }),
  unitWith({ code: "38.8.3", parent: "38.8", name: "Chi bộ Trường Tiểu học số 2" }),
  unitWith({ code: "38.8.4", parent: "38.8", name: "Chi bộ Trường Tiểu học" }),
  unitWith({ code: "38.9.1", parent: "38.9", name: "Chi bộ Công an" }),
  unitWith({ code: "38.8.6", parent: "38.8", name: "Chi bộ Công an" }),
  unitWith({ code: "38.9.2", parent: "38.9", name: "Chi bộ Trường Tiểu học số 2 Lũng Pù" }),
  unitWith({
    ...{ code: "38.9.3", parent: "38.9", name: "Đảng bộ xã mới" },
    predecessors: [wholeOf("38.9.4")],
  }),
  unitWith({ code: "38.9.4", parent: "38.9", name: "Đảng bộ xã cũ", to: "2020-06-30" }),
);

const plan = { plan: "rieng", planTitles: ["Tỉnh ta: Kế hoạch số 12-KH/TU ngày 05/05/2022"] };
const expected = { registry, ...plan, year: 2022, period: null };

/** Where a form with such a head ends, the readings that contradict each other, and what is told of it. */
function endOf(unit: string, head: Partial<HeadNames>, stated: string | null = "rieng"): string {
  const meta = metaOf(unit, { plan: stated });
  const reading = formOf(unit, { head: { unit: null, plan: null, ...head }, meta });
  const matched = matchFiles([reading], expected);
  const accepted = [...matched.accepted].flatMap(([code, [form]]) => [
    ["accepted", code, ...(form?.issues.map((each) => each.code) ?? [])].join(" "),
  ]);
  const rejected = [...matched.rejected].flatMap(([code, [file]]) => {
    const details = file?.cause.details ?? {};
    const head = "head" in details ? [details.head] : [file?.cause.found];
    return [["rejected", code, file?.cause.code, ...head].join(" ")];
  });
  return [...accepted, ...rejected].join();
}

describe("the name in the head is a witness: that of another unit counts for nobody, that of nobody is told", () => {
  test.each<readonly [string, string, string | null, string]>([
    ["its own", "38.8.1", "Đảng bộ xã Tân Quang", "accepted 38.8.1"],
    ["none", "38.8.1", null, "accepted 38.8.1"],
    ["its own without marks", "38.8.1", "DANG BO XA TAN QUANG", "accepted 38.8.1"],
    ["its own cut short", "38.8.1", "Tân Quang", "accepted 38.8.1"],
    ["its own and more", "38.8.1", "Đảng bộ xã Tân Quang, huyện A", "accepted 38.8.1"],
    ["another's", "38.8.1", "Đảng bộ xã Tân Thành", "rejected 38.8.2 witnessesDisagree 38.8.2"],
    [
      "another's as it is typed",
      "38.8.1",
      "đảng bộ  xã Tân Thành".normalize("NFD"),
      "rejected 38.8.2 witnessesDisagree 38.8.2",
    ],
    [
      "cut short to that of the unit beside it",
      "38.8.3",
      "Chi bộ Trường Tiểu học",
      "rejected 38.8.4 witnessesDisagree 38.8.4",
    ],
    [
      "cut short to that of a unit elsewhere",
      "38.9.2",
      "Chi bộ Trường Tiểu học số 2",
      "accepted 38.9.2",
    ],
    [
      "of several units: the one beside it",
      "38.8.1",
      "Chi bộ Công an",
      "rejected 38.8.6 witnessesDisagree 38.8.6",
    ],
    ["of nobody", "38.8.1", "Đảng bộ xã Tân Lập", "accepted 38.8.1 unitNameDiffers"],
    [
      "of the one above, which hands in nothing",
      "38.8.1",
      "Đảng bộ huyện A",
      "accepted 38.8.1 unitNameDiffers",
    ],
    ["of the one that it continues", "38.9.3", "Đảng bộ xã cũ", "accepted 38.9.3"],
  ])("%s", (_, unit, name, expected) => {
    expect(endOf(unit, { unit: name })).toBe(expected);
  });

  test("a name of nobody is told also of a form that was chosen among several", () => {
    const head = { unit: "Đảng bộ xã Tân Lập", plan: null };
    const reading = formOf("38.8.1", { head, meta: metaOf("38.8.1", { plan: "rieng" }) });
    const chosen = new Map([["38.8.1", reading.file.path]]);
    const { accepted } = matchFiles([reading], { ...expected, chosen });
    expect(accepted.get("38.8.1")?.[0]?.issues.map(({ code }) => code)).toEqual([
      "unitNameDiffers",
    ]);
  });

  test("somebody may choose either reading", () => {
    const head = { unit: "Đảng bộ xã Tân Thành", plan: null };
    const reading = formOf("38.8.1", { head, meta: metaOf("38.8.1", { plan: "rieng" }) });
    const endFor = (code: string) => {
      const chosen = new Map([[code, reading.file.path]]);
      const { accepted } = matchFiles([reading], { ...expected, chosen });
      return [...accepted].map(([unit, [form]]) => [unit, form?.issues.length]);
    };
    expect(["38.8.1", "38.8.2", "38.8.3"].map(endFor)).toEqual([
      [["38.8.1", 0]],
      [["38.8.2", 0]],
      [],
    ]);
  });
});

describe("what the head calls the plan is a witness, also when the product has no plan of that name", () => {
  const [title = ""] = plan.planTitles;
  test.each<readonly [string, string | null, string | null, string]>([
    ["as it is", title, "rieng", "accepted 38.8.1"],
    ["in part", "Kế hoạch số 12-KH/TU", "rieng", "accepted 38.8.1"],
    [
      "with another day",
      title.replace("05/05", "06/05"),
      "rieng",
      "accepted 38.8.1 planNameDiffers",
    ],
    [
      "with a slip in its place",
      title.replace("Tỉnh ta", "Tỉnh sa"),
      "rieng",
      "accepted 38.8.1 planNameDiffers",
    ],
    ["before it had a number", "Tỉnh ta: Dự thảo", "rieng", "accepted 38.8.1 planNameDiffers"],
    [
      "of somewhere else",
      "Huyện kia: Nghị quyết về cán bộ nữ",
      "rieng",
      "rejected 38.8.1 witnessesDisagree Huyện kia: Nghị quyết về cán bộ nữ",
    ],
    ["this one, on a form of another", title, "duc-pho", "rejected 38.8.1 witnessesDisagree rieng"],
    [
      "another, as the hidden sheet has it",
      "Huyện kia: Nghị quyết về cán bộ nữ",
      "huyen-kia",
      "rejected 38.8.1 wrongPlan huyen-kia",
    ],
    ["where nothing else says it", title, null, "accepted 38.8.1"],
    [
      "otherwise, where nothing else says it",
      "Tỉnh ta: Nghị quyết về cán bộ nữ",
      null,
      "rejected 38.8.1 wrongPlan Tỉnh ta: Nghị quyết về cán bộ nữ",
    ],
    ["not at all", null, null, "accepted 38.8.1"],
  ])("%s", (_, name, stated, expected) => {
    expect(endOf("38.8.1", { plan: name }, stated)).toBe(expected);
  });

  test("forms of earlier versions of the product call its plans by their former documents", () => {
    expect(planTitlesOf(haGiang)).toEqual(
      [haGiang.document, ...(formerDocuments["ha-giang"] ?? [])].map(
        (document) => `${haGiang.name}: ${document}`,
      ),
    );
    expect(planTitlesOf(ducPho)).toEqual([`${ducPho.name}: ${ducPho.document}`]);
  });

  test.each(["Tỉnh ta: Kế hoạch số 12-KH/TU", "Tỉnh ta: Kế hoạch số 7-KH/TU"])(
    "%s is one of the names of the plan: nothing is told",
    (name) => {
      const planTitles = ["Tỉnh ta: Kế hoạch số 12-KH/TU", "Tỉnh ta: Kế hoạch số 7-KH/TU"];
      const reading = formOf("38.8.1", {
        head: { unit: null, plan: name },
        meta: metaOf("38.8.1", { plan: "rieng" }),
      });
      const unit = unitWith({ code: "38.8.1" });
      const known = { registry, directory: directoryOf(registry), plan: "rieng", planTitles };
      expect(namesTold(reading, unit, known)).toEqual([]);
    },
  );

  test("where no plan was chosen none is compared", () => {
    expect(planTitlesOf(noPlan)).toEqual([]);
    const nameless = formOf("38.8.1", {
      head: { unit: null, plan: "Kế hoạch nào đó" },
      meta: null,
    });
    expect(foreignPlan(nameless, { planTitles: [] })).toBeNull();
    expect(foreignPlan(nameless, plan)).toBe("Kế hoạch nào đó");
    const reading = formOf("38.8.1", {
      head: { unit: null, plan: "Kế hoạch nào đó" },
      meta: metaOf("38.8.1", { plan: "" }),
    });
    const { accepted } = matchFiles([reading], { period: null, registry, plan: "", year: 2022 });
    expect([...accepted.keys()]).toEqual(["38.8.1"]);
  });
});
