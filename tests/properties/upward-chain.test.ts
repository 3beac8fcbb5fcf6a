import fc from "fast-check";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import type { ConsolidatedReading, FileReading } from "#core/consolidation/file-reading";
import { readConsolidated } from "#core/consolidation/read-consolidated";
import { sheetNames, templates } from "#core/words/names";
import type { Organisation } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { buildReport } from "#core/result/build-report";
import type { ReportResult } from "#core/result/report-result";
import { layOutReport } from "#core/report/report-workbook";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report/report-words";
import { factsOf, type Declarations } from "../support/facts";
import { catalogue, knownItems } from "../support/built-in";
import { fileSeen, formOf, metaOf } from "../support/readings";
import { unitWith } from "../support/units";

const province = unitWith({
  code: "38",
  name: "Đảng bộ tỉnh Mẫu",
  parent: null,
  level: "province",
  type: null,
  reports: false,
});

const plan = ducPho;
const year = 2022;
const words = reportWords("vi", codesAsNames);

/** A report of the units under one organisation, on a day when nothing is late. */
const reportOf = (
  organisations: readonly Organisation[],
  readings: readonly FileReading[],
  unit: string | null = null,
): ReportResult =>
  buildReport({
    readings,
    registry: registryOf(organisations),
    plan,
    year,
    dates: { asOf: "2022-12-28", dueDate: "2022-12-29" },
    catalogue,
    previous: null,
    unit,
  });

/** The report as the level above reads it from the file. */
function asSubmission(result: ReportResult): ConsolidatedReading {
  const unit = result.unit ?? "";
  const data = layOutReport(result, [], words).find(({ name }) => name === sheetNames.data);
  if (data === undefined) throw new Error("a report has a data sheet");
  const read = readConsolidated(gridOf(data), knownItems);
  if (read === null) throw new Error("the data sheet does not read back");
  const file = fileSeen(`len/${unit}.xlsx`);
  const meta = metaOf(unit, { template: templates.report });
  return { kind: "consolidated", file, meta, sheet: data.name, ...read };
}

const values = fc.oneof(fc.nat({ max: 40 }), fc.constantFrom("không có", "không áp dụng", null));

/** Leaves of a tree: in which district they are, what they gave, and whether they sent anything. */
const leaves = fc.array(
  fc.record({
    district: fc.nat({ max: 3 }),
    sent: fc.boolean(),
    heads: values,
    members: values,
    cells: values,
  }),
  { minLength: 1, maxLength: 10 },
);

type Leaf = typeof leaves extends fc.Arbitrary<readonly (infer L)[]> ? L : never;

const declared = ({ heads, members, cells }: Leaf): Declarations =>
  Object.fromEntries(
    Object.entries({
      VH_TOTAL: heads,
      VH_MEMBER: members,
      VCELL_TOTAL: cells,
      DV_TOTAL: cells,
    }).filter(([, value]) => value !== null),
  );

const districtCode = (index: number): string => `38.${String(index)}`;
const leafCode = ({ district }: Leaf, index: number): string =>
  `${districtCode(district)}.${String(index)}`;

const treeOf = (given: readonly Leaf[]): readonly Organisation[] => [
  province,
  ...[0, 1, 2, 3].map((index) =>
    unitWith({ code: districtCode(index), level: "district", type: null, reports: false }),
  ),
  ...given.map((leaf, index) =>
    unitWith({
      code: leafCode(leaf, index),
      name: `Đảng bộ xã ${String(index)}`,
      parent: districtCode(leaf.district),
      type: index % 3 === 0 ? null : unitWith().type,
    }),
  ),
];

const formsOf = (given: readonly Leaf[]): readonly FileReading[] =>
  given.flatMap((leaf, index) =>
    leaf.sent
      ? [formOf(leafCode(leaf, index), { facts: factsOf({ ...declared(leaf), ORG_TOTAL: 1 }) })]
      : [],
  );

/** Every figure of a report, and how every unit ended. */
const told = ({ indicators: results, ledger }: ReportResult): unknown => ({
  figures: results.map(({ indicator, total, targets, byUnit }) => [
    indicator.id,
    [total.numerator, total.denominator, total.unitsCounted, total.leftOut.length],
    targets.map(({ figure, evaluation }) => [
      figure.numerator,
      figure.denominator,
      evaluation.verdict,
      evaluation.need,
    ]),
    byUnit.map(({ unit, figure }) => [unit.code, figure]),
  ]),
  receipts: ledger.receipts.map(({ unit, status }) => [unit.code, status]),
});

const runs = { numRuns: 60 };

test("figures are the same whether communes report to the province or through their districts", () => {
  fc.assert(
    fc.property(leaves, fc.subarray([0, 1, 2, 3]), (given, grouped) => {
      const tree = treeOf(given);
      const forms = formsOf(given);
      const within = (index: number, { file }: FileReading): boolean =>
        file.path.startsWith(`nop/${districtCode(index)}.`);
      const reports = grouped.flatMap((index) => {
        const own = forms.filter((form) => within(index, form));
        const result = reportOf(tree, own, districtCode(index));
        return own.length === 0 ? [] : [asSubmission(result)];
      });
      const others = forms.filter((form) => !grouped.some((index) => within(index, form)));
      expect(told(reportOf(tree, [...reports, ...others]))).toEqual(told(reportOf(tree, forms)));
    }),
    runs,
  );
});

test("a registry that knows only the districts gives the same figures from their reports", () => {
  fc.assert(
    fc.property(leaves, (given) => {
      const tree = treeOf(given);
      const forms = formsOf(given.map((leaf) => ({ ...leaf, sent: true })));
      const reports = [0, 1, 2, 3].flatMap((index) => {
        const own = forms.filter(({ file }) => file.path.startsWith(`nop/${districtCode(index)}.`));
        return own.length === 0 ? [] : [asSubmission(reportOf(tree, own, districtCode(index)))];
      });
      const above = [
        province,
        ...reports.map(({ meta }) =>
          unitWith({ code: meta.unit ?? "", level: "district", type: null }),
        ),
      ];
      const total = (result: ReportResult): unknown =>
        result.indicators.map(({ indicator, total: { numerator, denominator, unitsCounted } }) => [
          indicator.id,
          numerator,
          denominator,
          unitsCounted,
        ]);
      expect(total(reportOf(above, reports))).toEqual(total(reportOf(tree, forms)));
    }),
    runs,
  );
});

const deepLeaves = fc.array(
  fc.record({
    district: fc.nat({ max: 1 }),
    commune: fc.nat({ max: 2 }),
    sent: fc.boolean(),
    heads: values,
    members: values,
    cells: values,
  }),
  { minLength: 1, maxLength: 9 },
);

test("through four levels figures are the same whichever communes and districts stand between", () => {
  const groups = fc.subarray([0, 1, 2, 3, 4, 5]);
  fc.assert(
    fc.property(deepLeaves, groups, fc.subarray([0, 1]), (given, communes, districts) => {
      const codeOf = (each: (typeof given)[number], index: number): string =>
        `38.${String(each.district)}.${String(each.commune)}.${String(index)}`;
      const communeCodes = [0, 1].flatMap((one) =>
        [0, 1, 2].map((two) => `38.${String(one)}.${String(two)}`),
      );
      const tree = [
        province,
        ...[0, 1].map((one) =>
          unitWith({ code: districtCode(one), level: "district", type: null, reports: false }),
        ),
        ...communeCodes.map((code) => unitWith({ code, parent: code.slice(0, 4), reports: false })),
        ...given.map((each, index) => {
          const code = codeOf(each, index);
          return unitWith({ code, parent: code.slice(0, 6), level: "attached" });
        }),
      ];
      const forms = given.flatMap((each, index) =>
        each.sent
          ? [formOf(codeOf(each, index), { facts: factsOf({ ...declared(each), ORG_TOTAL: 1 }) })]
          : [],
      );
      /** The files under a code replaced by the report made of them, when there are any. */
      const grouped = (files: readonly FileReading[], code: string): readonly FileReading[] => {
        const isUnder = ({ file }: FileReading): boolean =>
          [`nop/${code}.`, `len/${code}.`].some((start) => file.path.startsWith(start));
        const own = files.filter(isUnder);
        if (own.length === 0) return files;
        return [...files.filter((file) => !isUnder(file)), asSubmission(reportOf(tree, own, code))];
      };
      const throughCommunes = communes
        .map((index) => communeCodes[index] ?? "")
        .reduce(grouped, forms);
      const through = districts.map(districtCode).reduce(grouped, throughCommunes);
      expect(told(reportOf(tree, through))).toEqual(told(reportOf(tree, forms)));
    }),
    runs,
  );
});

test("through four levels, each reading only the report of the one below, figures stay the same", () => {
  const cells: readonly Declarations[] = [
    { VH_TOTAL: 3, VH_MEMBER: 2, DV_TOTAL: 10 },
    { VH_TOTAL: 5, DV_TOTAL: 20 },
    { VH_MEMBER: 1, VH_TOTAL: 1, DV_TOTAL: "không có" },
  ];
  const levels = [
    province,
    unitWith({ code: "38.0", level: "district", type: null, reports: false }),
    unitWith({ code: "38.0.1", parent: "38.0", reports: false }),
    ...cells.map((_, index) =>
      unitWith({ code: `38.0.1.${String(index)}`, parent: "38.0.1", level: "attached" }),
    ),
  ];
  const forms = cells.map((own, index) =>
    formOf(`38.0.1.${String(index)}`, { facts: factsOf(own) }),
  );
  const direct = reportOf(levels, forms);
  const commune = asSubmission(reportOf(levels, forms, "38.0.1"));
  const district = asSubmission(reportOf(levels, [commune], "38.0"));
  expect(told(reportOf(levels, [district]))).toEqual(told(direct));
  const heads = direct.indicators.find(({ indicator }) => indicator.numerator[0] === "VH_MEMBER");
  expect([heads?.total.numerator, heads?.total.denominator]).toEqual([3, 4]);
});

test("one's own report, lying among the submissions, is nobody's submission", () => {
  const tree = treeOf([]);
  const commune = unitWith({ code: "38.0.1", parent: "38.0" });
  const forms = [formOf("38.0.1", { facts: factsOf({ DV_TOTAL: 7 }) })];
  const own = asSubmission(reportOf([...tree, commune], forms));
  const { ledger } = reportOf([...tree, commune], [...forms, own]);
  expect(ledger.ignored.map(({ cause }) => cause.code)).toEqual(["ownReport"]);
  expect(ledger.receipts.map(({ status }) => status)).toEqual(["received"]);
});

test("a form that came besides the consolidated report counts once: the newer one", () => {
  const tree = treeOf([]);
  const commune = unitWith({ code: "38.0.1", parent: "38.0" });
  const sent = (total: number, receivedAt: string): FileReading =>
    formOf("38.0.1", {
      file: fileSeen(`nop/${receivedAt}.xlsx`, { receivedAt }),
      facts: factsOf({ DV_TOTAL: total }),
    });
  const through = asSubmission(reportOf([...tree, commune], [sent(7, "2022-12-01")], "38.0"));
  const { ledger, facts } = reportOf(
    [...tree, commune],
    [through, sent(9, "2022-12-24T08:00:00Z")],
  );
  expect(facts.get("38.0.1")?.get("DV_TOTAL")?.value).toBe(9);
  expect(ledger.ignored.map(({ file }) => file.path)).toEqual(["len/38.0.xlsx"]);
});
