import fc from "fast-check";
import type { UnitRow, UnitTable } from "#taskpane/protocol/unit-answers";
import { everything, soughtRows, withSubtotals, type Sought } from "#taskpane/table/shown-rows";
import { windowOf } from "#taskpane/table/windowed";

const row = (code: string, name: string, more: Partial<UnitRow> = {}): UnitRow => ({
  code,
  name,
  status: "received",
  day: "2026-12-01",
  file: null,
  type: "1",
  superior: "01",
  short: 0,
  blocking: 0,
  issues: 0,
  ...more,
});

const table: UnitTable = {
  rows: [
    row("01.1", "Đảng bộ xã Cốc Ràng", { short: 2 }),
    row("01.2", "Đảng bộ phường Ngọc Hà", { status: "missing", day: null, type: "2" }),
    row("02.1", "Đảng bộ xã Bản Vàng", { superior: "02", status: "late", blocking: 1, short: 1 }),
  ],
  columns: [
    {
      id: "A",
      name: "A",
      tones: ["bad", null, "bad"],
      numerators: [1, null, 333_333],
      denominators: [3, null, 1_000_000],
    },
  ],
  superiors: [],
  types: [],
};

const found = (sought: Partial<Sought>): readonly number[] =>
  soughtRows(table, { ...everything, ...sought });

test.each([
  ["all, as the registry has them", {}, [0, 1, 2]],
  ["without marks", { query: "coc rang" }, [0]],
  ["words in any order", { query: "ha ngoc" }, [1]],
  ["a code", { query: "02" }, [2]],
  ["a status", { status: "missing" }, [1]],
  ["those with something to correct", { only: "blocking" }, [2]],
  ["those under a superior", { superior: "01" }, [0, 1]],
  ["a type", { type: "2" }, [1]],
  ["a target that is not met", { target: "A" }, [0, 2]],
  ["by what is missing, most first", { by: "short", isDown: true }, [0, 2, 1]],
  ["by a share, exactly; who has none is last", { by: "A" }, [2, 0, 1]],
  ["by a share downwards; who has none is last", { by: "A", isDown: true }, [0, 2, 1]],
  ["by day; who sent nothing is last", { by: "day", isDown: true }, [0, 2, 1]],
] as const)("finds %s", (_, sought, expected) => {
  expect(found(sought)).toEqual(expected);
});

test("every unit is under the subtotal of its superior, and subtotals count units", () => {
  const lines = withSubtotals(table, found({}));
  expect(lines).toEqual([
    { code: "01", units: 2, received: 1, short: 2, issues: 0, unmet: [1] },
    0,
    1,
    { code: "02", units: 1, received: 1, short: 1, issues: 0, unmet: [1] },
    2,
  ]);
});

test("what is drawn covers what is seen, and the room of all lines stays the same", () => {
  const size = fc.integer({ min: 0, max: 60_000 });
  fc.assert(
    fc.property(size, size, fc.integer({ min: 1, max: 2000 }), (lines, line, seen) => {
      const height = 32;
      const top = Math.min(line, Math.max(0, lines - 1)) * height;
      const { from, to, above, below } = windowOf(lines, { height, top, seen });
      expect(above + (to - from) * height + below).toBe(lines * height);
      const end = Math.min(lines * height, top + seen);
      const start = Math.min(top, Math.max(0, lines * height - seen));
      expect(from * height).toBeLessThanOrEqual(start);
      expect(to * height).toBeGreaterThanOrEqual(Math.min(end, start + seen));
      expect(to - from).toBeLessThan(Math.ceil(seen / height) + 20);
    }),
  );
});
