import { findUnits } from "#taskpane/state/find-units";

const units = [
  { code: "38.01", name: "Đảng bộ xã Tân Quang" },
  { code: "38.02", name: "Đảng bộ phường Quang Trung" },
  { code: "38.03", name: "Chi bộ Trường Tân Lập" },
];

test.each([
  ["tan quang", ["38.01"]],
  ["TÂN", ["38.01", "38.03"]],
  ["dang bo", ["38.01", "38.02"]],
  ["quang tan", ["38.01"]],
  ["38.0", ["38.01", "38.02", "38.03"]],
  ["xyz", []],
  ["  ", []],
])("%j finds %j, whatever the marks and capitals", (typed, codes) => {
  expect(findUnits(units, typed).units.map(({ code }) => code)).toEqual(codes);
});

test("no more units are offered than can be chosen from, and all are counted", () => {
  const many = Array.from({ length: 50 }, (_, index) => ({ code: String(index), name: "Chi bộ" }));
  const { units: offered, count } = findUnits(many, "chi bo");
  expect(offered.length).toBeLessThan(10);
  expect(count).toBe(50);
});
