import { nearestNames } from "#core/nearest-names";

const places = ["Đảng bộ xã Pác Mòn", "Đảng bộ xã Mường Slao", "Đảng bộ phường Hua Đeng"];

test.each<[wanted: string, nearest: readonly string[]]>([
  ["Pac Mon", ["Đảng bộ xã Pác Mòn"]],
  ["Đảng bộ xã Pắc Mòn", ["Đảng bộ xã Pác Mòn"]],
  ["Đảng bộ xã Mưòng Sloa", ["Đảng bộ xã Mường Slao"]],
  ["Thái Bình", []],
  ["", []],
])("%p is nearest to %j", (wanted, nearest) => {
  expect(nearestNames(wanted, places)).toEqual(nearest);
});

test("no more than three are offered, the nearest first", () => {
  expect(nearestNames("ABCD", ["ABCE", "ABCD_", "ABXX", "ABCDX", "ABCDY"])).toHaveLength(3);
  expect(nearestNames("ABCD", ["ABXE", "ABCE"])[0]).toBe("ABCE");
});
