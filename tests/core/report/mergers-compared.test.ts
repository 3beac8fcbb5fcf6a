import { ducPho } from "#core/catalogue/plans/duc-pho";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { lacDuong } from "#core/catalogue/plans/lac-duong";
import type { Plan } from "#core/catalogue/plan";
import { fraction } from "#core/quantity/fraction";
import { wholeOf } from "#core/registry/inheritance";
import type { Organisation, Predecessor } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { buildReport } from "#core/result/build-report";
import type { ReportResult } from "#core/result/report-result";
import { catalogue } from "../../support/built-in";
import { factsOf, type Declarations } from "../../support/facts";
import { formOf, metaOf } from "../../support/readings";
import { unitWith } from "../../support/units";

/** Every place below is real; the communes under it, their names and figures are invented samples. */
interface Example {
  readonly name: string;
  readonly plan: Plan;
  readonly root: Organisation;
  readonly districts: readonly Organisation[];
  /** Communes until 30/6/2025: how many, under which district. */
  readonly before: readonly (readonly [district: string, communes: number])[];
  /** How many communes they have become. */
  readonly after: number;
}

const province = (code: string, name: string): Organisation =>
  unitWith({ code, name, parent: null, level: "province", type: null, reports: false });

const district = (code: string, name: string, parent: string): Organisation =>
  unitWith({
    code,
    name,
    parent,
    level: "district",
    type: null,
    reports: false,
    to: "2025-06-30",
  });

const examples: readonly Example[] = [
  {
    name: "40 communes become 12",
    plan: ducPho,
    root: province("38", "Đảng bộ tỉnh Mẫu"),
    districts: [district("38.1", "Đảng bộ huyện Mẫu", "38")],
    before: [["38.1", 40]],
    after: 12,
  },
  {
    name: "Hà Giang into Tuyên Quang",
    plan: haGiang,
    root: province("08", "Đảng bộ tỉnh Tuyên Quang"),
    districts: [
      district("08.1", "Đảng bộ huyện Sơn Dương", "08"),
      district("02.1", "Đảng bộ huyện Vị Xuyên", "08"),
    ],
    before: [
      ["08.1", 9],
      ["02.1", 12],
    ],
    after: 7,
  },
  {
    name: "Di Linh in the new Lâm Đồng",
    plan: diLinh,
    root: province("68", "Đảng bộ tỉnh Lâm Đồng"),
    districts: [district("68.678", "Đảng bộ huyện Di Linh", "68")],
    before: [["68.678", 18]],
    after: 6,
  },
  {
    name: "Lạc Dương in the new Lâm Đồng",
    plan: lacDuong,
    root: province("68", "Đảng bộ tỉnh Lâm Đồng"),
    districts: [district("68.675", "Đảng bộ huyện Lạc Dương", "68")],
    before: [["68.675", 6]],
    after: 2,
  },
];

const oldCode = (index: number): string => `xa.${String(index + 1).padStart(3, "0")}`;
const newCode = (index: number): string => `moi.${String(index + 1).padStart(3, "0")}`;

function organisationsOf({ root, districts, before, after }: Example): readonly Organisation[] {
  const parents = before.flatMap(([code, communes]) => Array<string>(communes).fill(code));
  const old = parents.map((parent, index) =>
    unitWith({
      code: oldCode(index),
      name: `Đảng bộ xã Mẫu ${String(index + 1)}`,
      parent,
      to: "2025-06-30",
    }),
  );
  const fresh = Array.from({ length: after }, (_, index) =>
    unitWith({
      code: newCode(index),
      name: `Đảng bộ xã Mẫu Mới ${String(index + 1)}`,
      parent: root.code,
      from: "2025-07-01",
      predecessors: predecessorsOf(index, parents.length, after),
    }),
  );
  return [root, ...districts, ...old, ...fresh];
}

/** Most are merged whole; the first old commune is shared out between the first two new ones. */
function predecessorsOf(index: number, communes: number, after: number): readonly Predecessor[] {
  const own = Array.from({ length: communes }, (_, each) => each).filter(
    (each) => each > 0 && each % after === index,
  );
  const part = (numerator: number): Predecessor => ({
    code: oldCode(0),
    share: fraction(numerator, 5),
    absorbed: false,
  });
  const shared = index === 0 ? [part(2)] : index === 1 ? [part(3)] : [];
  return [...shared, ...own.map((each) => wholeOf(oldCode(each)))];
}

const earlier = (index: number): Declarations => ({
  DV_TOTAL: 100 + 7 * index,
  DV_FEMALE: 40 + index,
  POPULATION: 3000 + 113 * index,
  VILLAGE_TOTAL: 6 + (index % 5),
  VH_TOTAL: 6 + (index % 5),
  VH_MEMBER: 3 + (index % 4),
});

/** What a new commune sends: what its predecessors had, grown by about two in a hundred. */
function laterOf(organisation: Organisation): Declarations {
  const sums: Record<string, number> = {};
  for (const { code, share } of organisation.predecessors) {
    const part = Number(share.numerator) / Number(share.denominator);
    for (const [item, value] of Object.entries(earlier(Number(code.slice(3)) - 1))) {
      sums[item] = (sums[item] ?? 0) + Number(value) * part;
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([item, value]) => [
      item,
      item.startsWith("V") ? Math.round(value) : Math.round(value * 1.02),
    ]),
  );
}

function reportOf(example: Example): ReportResult {
  const organisations = organisationsOf(example);
  const fresh = organisations.filter(({ code }) => code.startsWith("moi."));
  const old = organisations.filter(({ code }) => code.startsWith("xa."));
  return buildReport({
    readings: fresh.map((unit) =>
      formOf(unit.code, {
        facts: factsOf(laterOf(unit)),
        meta: metaOf(unit.code, { plan: example.plan.id, year: 2025 }),
      }),
    ),
    registry: registryOf(organisations),
    plan: example.plan,
    year: 2025,
    dates: { asOf: "2025-12-20", dueDate: "2025-12-29" },
    catalogue,
    previous: {
      year: 2024,
      facts: new Map(old.map(({ code }, index) => [code, factsOf(earlier(index))])),
    },
  });
}

describe.each(examples.map((example) => [example.name, example] as const))("%s", (_, example) => {
  const report = reportOf(example);
  const communes = example.before.reduce((sum, [, each]) => sum + each, 0);

  test("the totals of last year are the same on today's boundary, whole numbers included", () => {
    const facts = [...(report.previous?.facts.values() ?? [])];
    for (const item of ["DV_TOTAL", "DV_FEMALE", "POPULATION", "VH_MEMBER"] as const) {
      const today = facts.reduce((sum, each) => sum + (each.get(item)?.value ?? 0), 0);
      const then = Array.from({ length: communes }, (__, index) => earlier(index)[item]);
      expect([item, today]).toEqual([
        item,
        then.reduce((sum: number, each) => sum + Number(each), 0),
      ]);
    }
    expect([...(report.previous?.facts.keys() ?? [])].sort()).toEqual(
      Array.from({ length: example.after }, (__, index) => newCode(index)),
    );
  });

  test("no commune seems to have jumped", () => {
    const jumps = report.issues.filter(({ code }) => code.startsWith("change"));
    expect(jumps).toEqual([]);
    expect(report.checks.get("unusual-change")?.holds).toBeGreaterThanOrEqual(example.after * 5);
  });

  test("the report says of how many communes last year was put together, and the old ones are not waited for", () => {
    expect(report.previous?.origins?.size).toBe(example.after);
    const statuses = report.ledger.receipts.map(({ unit, status }) => [unit.code, status]);
    expect(
      new Set(statuses.map(([code, status]) => `${String(code?.split(".")[0])} ${String(status)}`)),
    ).toEqual(new Set(["xa notApplicable", "moi received"]));
  });

  test("the depth of the tree is that of three levels before and two after", () => {
    const depthOf = (code: string): number | null => report.registry.depthOf(code);
    expect([depthOf(oldCode(0)), depthOf(newCode(0))]).toEqual([3, 2]);
  });
});
