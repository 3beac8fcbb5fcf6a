import fc from "fast-check";
import type { FileReading } from "#core/consolidation/file-reading";
import { expandConsolidated } from "#core/consolidation/expand-consolidated";
import { keepLedger, type Ledger, type LedgerSettings } from "#core/consolidation/keep-ledger";
import { countReceipts } from "#core/consolidation/receipt";
import type { Organisation, Registry } from "#core/registry/organisation";
import { fileSeen, formOf, metaOf } from "../support/readings";
import { registryWith, unitWith } from "../support/units";

const codes = ["38.01", "38.02", "38.02.1", "38.03", "38.04", "ĐA"] as const;
const days = fc.constantFrom(null, "2022-01-01", "2022-12-30", "2022-12-31", "2023-01-01");

/** Every way in which a report may be set. */
const settings: fc.Arbitrary<LedgerSettings> = fc.record({
  asOf: fc.constant("2022-12-31"),
  dueDate: fc.constantFrom("2022-12-15", "2022-12-29"),
  graceDays: fc.constantFrom(0, 5, 30),
  duplicates: fc.constantFrom("newest", "error", "ask"),
  chosen: fc.constantFrom(new Map(), new Map([["38.01", "nop/38.01 3.xlsx"]])),
});

const units: fc.Arbitrary<readonly Organisation[]> = fc
  .uniqueArray(
    fc.record({
      code: fc.constantFrom(...codes),
      reports: fc.boolean(),
      from: days,
      to: days,
    }),
    { selector: ({ code }) => code },
  )
  .map((fields) => fields.map((each) => unitWith(each)));

/** Codes that are in the registry, that may be, and that never are. */
const anyCode = fc.constantFrom(...codes, "38", "99");

const metas = fc.option(
  fc.record({
    unit: fc.option(anyCode),
    year: fc.constantFrom(null, 2021, 2022, 2022, 2022),
    plan: fc.constantFrom(null, "duc-pho", "duc-pho", "duc-pho", "di-linh"),
    template: fc.constantFrom(null, "so-chi-tieu/bieu-nhap", "bieu-cu"),
  }),
);

/** A file of any kind; its number makes its path and its time of saving its own. */
const readings: fc.Arbitrary<readonly FileReading[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(
        ...(["form", "form", "form", "form", "unreadable", "noForm"] as const),
        ...(["ownReport", "temporary", "otherFile"] as const),
      ),
      name: fc.constantFrom("", "biểu", ...codes, "99"),
      meta: metas,
      hour: fc.constantFrom(null, 0, 1),
      content: fc.nat({ max: 3 }),
    }),
    { maxLength: 24 },
  )
  .map((files) =>
    files.map(({ kind, name, meta, hour, content }, index): FileReading => {
      const day = String(10 + index);
      const file = fileSeen(`nop/${name} ${String(index)}.xlsx`, {
        receivedAt: hour === null ? null : `2022-12-${day}T0${String(hour)}:00:00Z`,
        sha256: String(content),
      });
      const stated = meta === null ? null : metaOf(meta.unit, meta);
      if (kind === "form") return formOf("", { file, meta: stated });
      if (kind === "noForm") return { kind, file, meta: stated, sheets: [] };
      return kind === "unreadable" ? { kind, file, reason: "damaged" } : { kind, file };
    }),
  );

interface Case {
  readonly registry: Registry;
  readonly files: readonly FileReading[];
  readonly settings: LedgerSettings;
}

const cases: fc.Arbitrary<Case> = fc.record({
  registry: units.map((each) => registryWith(...each)),
  files: readings,
  settings,
});

const ledgerOf = (given: Case): Ledger =>
  keepLedger(
    given.files,
    { period: null, registry: given.registry, plan: "duc-pho", year: 2022 },
    given.settings,
  );

const runs = { numRuns: 1500 };

test("expected is always the number of reporting units, and the sum of how they ended", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { expected, ...ends } = countReceipts(ledgerOf(given).receipts);
      expect(expected).toBe(given.registry.organisations.filter(({ reports }) => reports).length);
      expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(expected);
    }),
    runs,
  );
});

test("every file is counted for one unit, or rejected once, or ignored once: nothing is lost", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { receipts, ignored } = ledgerOf(given);
      const held = receipts.flatMap(({ file }) => (file === null ? [] : [file.path]));
      const left = ignored.map(({ file }) => file.path);
      const all = given.files.map(({ file }) => file.path);
      expect([...held, ...left].sort()).toEqual([...all].sort());
    }),
    runs,
  );
});

test("every file that does not count is complained about once, and no other", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { receipts, issues } = ledgerOf(given);
      const counted = new Set(
        receipts.flatMap(({ form }) => (form === null ? [] : [form.file.path])),
      );
      const others = given.files.map(({ file }) => file.path).filter((path) => !counted.has(path));
      expect(issues.map(({ at }) => at.file).sort()).toEqual(others.sort());
    }),
    runs,
  );
});

test("a form counts for the unit that it names, in a status that goes with a form", () => {
  fc.assert(
    fc.property(cases, (given) => {
      for (const { unit, status, file, form, cause } of ledgerOf(given).receipts) {
        expect(form !== null).toBe(status === "received" || status === "late");
        expect(cause !== null).toBe(status === "rejected");
        expect(file !== null).toBe(form !== null || cause !== null);
        const stated = form?.meta?.unit ?? null;
        if (stated !== null) expect(stated).toBe(unit.code);
      }
    }),
    runs,
  );
});

test("the order in which files are given changes nothing", () => {
  const shuffled = cases.chain((given) =>
    fc
      .shuffledSubarray([...given.files], {
        minLength: given.files.length,
        maxLength: given.files.length,
      })
      .map((files) => ({ given, other: { ...given, files } })),
  );
  fc.assert(
    fc.property(shuffled, ({ given, other }) => {
      expect(ledgerOf(other)).toEqual(ledgerOf(given));
    }),
    runs,
  );
});

test("a file that belongs to nobody changes nothing for anybody", () => {
  const strangers = fc.constantFrom<FileReading>(
    { kind: "otherFile", file: fileSeen("thư.docx") },
    { kind: "ownReport", file: fileSeen("báo cáo.xlsx") },
    { kind: "unreadable", file: fileSeen("hỏng.xlsx"), reason: "truncated" },
    formOf("77", { file: fileSeen("lạ.xlsx") }),
  );
  fc.assert(
    fc.property(cases, strangers, (given, stranger) => {
      const before = ledgerOf(given);
      const after = ledgerOf({ ...given, files: [stranger, ...given.files] });
      expect(after.receipts).toEqual(before.receipts);
      expect(after.ignored).toHaveLength(before.ignored.length + 1);
    }),
    runs,
  );
});

test("never more is received than expected, however often a unit sends and whoever has ended", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { expected, received, late } = countReceipts(ledgerOf(given).receipts);
      expect(received + late).toBeLessThanOrEqual(expected);
    }),
    runs,
  );
});

test("while nobody has said which of two different forms counts, none does, and the unit is rejected", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { receipts } = ledgerOf({
        ...given,
        settings: { ...given.settings, duplicates: "error" },
      });
      for (const { unit, form, status, cause } of receipts) {
        if (cause?.code === "duplicateUndecided") {
          expect([form, status, cause.severity, cause.unit]).toEqual([
            null,
            "rejected",
            "blocking",
            unit.code,
          ]);
        }
      }
      const newest = ledgerOf({ ...given, settings: { ...given.settings, duplicates: "newest" } });
      const undecided = receipts.filter(({ cause }) => cause?.code === "duplicateUndecided");
      for (const { unit } of undecided) {
        const counted = newest.receipts.find((each) => each.unit === unit);
        // Where the newest counts, only two of the same date are a question still.
        const isTie = counted?.cause?.code === "duplicateUndecided";
        expect([counted?.form === null, isTie]).toEqual([isTie, isTie]);
      }
    }),
    runs,
  );
});

test("more days of grace never make a form late", () => {
  fc.assert(
    fc.property(cases, fc.nat({ max: 20 }), (given, more) => {
      const { graceDays = 0 } = given.settings;
      const later = { ...given.settings, graceDays: graceDays + more };
      const before = countReceipts(ledgerOf(given).receipts);
      const after = countReceipts(ledgerOf({ ...given, settings: later }).receipts);
      expect(after.late).toBeLessThanOrEqual(before.late);
      expect(after.late + after.received).toBe(before.late + before.received);
    }),
    runs,
  );
});

/** Consolidated reports, of which some are of nobody, of another year, or of units that sent forms themselves. */
const consolidated: fc.Arbitrary<readonly FileReading[]> = fc
  .array(
    fc.record({
      unit: fc.option(anyCode),
      year: fc.constantFrom(2021, 2022, 2022),
      lines: fc.uniqueArray(fc.constantFrom(...codes, "38.02.7", "38.02.8"), { maxLength: 4 }),
      empty: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((files) =>
    files.map(({ unit, year, lines, empty }, index): FileReading => ({
      kind: "consolidated",
      file: fileSeen(`len/${String(index)}.xlsx`),
      meta: metaOf(unit, { year, template: "so-chi-tieu/bao-cao" }),
      sheet: "",
      units: lines.map((code, place) => ({
        code,
        name: code,
        type: null,
        armedForces: false,
        facts: empty && place === 0 ? null : new Map(),
        issues: [],
        savedAt: null,
      })),
      items: [],
      issues: [],
    })),
  );

test("with consolidated reports among them every file still has its place, and the ledger balances", () => {
  fc.assert(
    fc.property(cases, consolidated, (given, reports) => {
      const whole = { registry: given.registry, plan: "duc-pho", year: 2022, period: null };
      const all = [...given.files, ...reports];
      const { readings: files, expectation } = expandConsolidated(all, whole, null);
      const { receipts, ignored } = keepLedger(files, expectation, given.settings);
      const { expected, ...ends } = countReceipts(receipts);
      expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(expected);
      const held = new Set(receipts.flatMap(({ file }) => (file === null ? [] : [file.path])));
      const left = ignored.map(({ file }) => file.path);
      expect(new Set(left).size).toBe(left.length);
      expect([...held, ...left].sort()).toEqual(all.map(({ file }) => file.path).sort());
      expect(new Set(receipts.map(({ unit }) => unit.code)).size).toBe(receipts.length);
    }),
    runs,
  );
});
