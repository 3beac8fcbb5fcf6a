import { layOutRegistry } from "#core/forms/registry-sheet";
import { fraction } from "#core/quantity/fraction";
import { wholeOf } from "#core/registry/inheritance";
import { organisationTypeOf } from "#core/registry/organisation-type";
import type { Organisation, Predecessor } from "#core/registry/organisation";
import { accepted, gridOfModel, headings, organisation } from "./registry-grid";

const partOf = (code: string, above: number, below: number): Predecessor => ({
  ...wholeOf(code),
  share: fraction(above, below),
});
const absorbed = (code: string): Predecessor => ({ ...wholeOf(code), absorbed: true });

const organisations: readonly Organisation[] = [
  organisation("38", null, { name: "Đảng bộ tỉnh Tuyên Quang", reports: false, row: 1 }),
  organisation("38.168.053", "38", {
    type: organisationTypeOf("1"),
    grassroots: true,
    from: "2025-07-01",
    predecessors: [wholeOf("02.07.001"), partOf("02.07.002", 2, 5), absorbed("02.07.003")],
    admissionQuota: 15,
    quotaCell: "L3",
    row: 2,
  }),
  organisation("1/5", "38.168.053", {
    level: "attached",
    type: organisationTypeOf("9.2"),
    armedForces: true,
    to: "2026-12-31",
    admissionQuota: 0,
    quotaCell: "L4",
    row: 3,
  }),
  organisation("02.07.001", "38", { to: "2025-06-30", row: 4 }),
  organisation("02.07.002", "38", { row: 5 }),
  organisation("02.07.003", "38", { to: "2025-12-31", row: 6 }),
];
const sheet = layOutRegistry(organisations);

test("a registry that was laid out reads back as it was", () => {
  expect(accepted(gridOfModel(sheet)).organisations).toEqual(organisations);
});

test("the headings are those of the contract, in its order", () => {
  expect(sheet.name).toBe("Sổ đơn vị");
  expect(sheet.rows[0]?.cells.map((cell) => cell?.value)).toEqual([...headings]);
});

test("codes are text, also in the empty rows that wait for new organisations", () => {
  const columns = [0, 2, 4, 10];
  const styles = sheet.rows.slice(1).map((row) => columns.map((at) => row.cells[at]?.style));
  expect(new Set(styles.slice(0, 6).flat())).toEqual(new Set(["code"]));
  expect(new Set(styles.slice(6).flat())).toEqual(new Set(["labelValue"]));
  expect(styles).toHaveLength(56);
  expect(sheet.rows[2]?.cells[0]?.value).toBe("38.168.053");
});

test("whole type numbers are numbers, as form 5 has them; parts are text", () => {
  expect(sheet.rows.slice(1, 4).map((row) => row.cells[4]?.value)).toEqual([null, 1, "9.2"]);
});

test("the head stays in view, repeats in print, and filters exactly the organisations", () => {
  expect(sheet.freeze).toEqual({ rows: 1, columns: 2 });
  expect(sheet.print).toMatchObject({
    orientation: "landscape",
    fitToWidth: true,
    titleRows: [0, 0],
  });
  expect(sheet.autoFilter).toEqual({ top: 0, left: 0, bottom: 6, right: 11 });
});

test("columns are as wide as their content, up to a limit where it wraps", () => {
  const named = (name: string) => layOutRegistry([organisation("a", null, { name })]).columns[1];
  expect(named("Ngắn")).toEqual({ width: 30 });
  expect(named("x".repeat(40))).toEqual({ width: 42 });
  expect(named("x".repeat(400))).toEqual({ width: 56 });
});

test("an empty registry is still a sheet to fill in", () => {
  const empty = layOutRegistry([]);
  expect(empty.autoFilter).toEqual({ top: 0, left: 0, bottom: 0, right: 11 });
  expect(empty.validations.map(({ area }) => [area.top, area.bottom])).toContainEqual([1, 50]);
});

test("lists offer the four levels and the mark, and every refusal says what to do", () => {
  const [levels, ...marks] = sheet.validations;
  expect(levels?.rule).toEqual({ kind: "list", values: ["tỉnh", "huyện", "cơ sở", "trực thuộc"] });
  expect(levels?.area).toEqual({ top: 1, left: 3, bottom: 56, right: 3 });
  expect(levels?.refusal.text).toBe("Chọn một trong các cấp: tỉnh, huyện, cơ sở, trực thuộc.");
  expect(marks.map(({ refusal }) => refusal)).toEqual(
    ["LLVT", "TCCSĐ", "Nộp báo cáo"].map((title) => ({
      title,
      text: "Đánh dấu x hoặc để trống.",
    })),
  );
});
