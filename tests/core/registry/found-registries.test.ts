import { accepted, commune, complaintsOf, province, registryGrid, second } from "./registry-grid";

const third = { ...commune, Mã: "38.170", Tên: "Đảng bộ xã Đông Thọ" };
const parentColumn = 2;

describe("what stands in cells joined over several rows is of each of them", () => {
  const grid = registryGrid([province, commune, { ...second, "Mã cấp trên": null }, third]);
  const joined = (top: number, bottom: number, left = parentColumn) => ({
    ...grid,
    merges: [{ top, left, bottom, right: left }],
  });

  test("the code of the one above, written once for all under it", () => {
    const parents = accepted(joined(2, 3)).organisations.map(({ code, parent }) => [code, parent]);
    expect(parents).toEqual([
      ["38", null],
      ["38.168", "38"],
      ["38.169", "38"],
      ["38.170", "38"],
    ]);
  });

  test("an area down to the end of the sheet costs nothing", () => {
    expect(accepted(joined(2, 1_048_575)).byCode.get("38.169")?.parent).toBe("38");
  });

  test("without it the row has no parent, which is said of the sheet", () => {
    expect(accepted(grid).byCode.get("38.169")?.parent).toBeNull();
  });

  test("codes are never taken from another row", () => {
    const codeless = registryGrid([province, commune, { ...second, Mã: null }]);
    const merges = [{ top: 2, left: 0, bottom: 3, right: 0 }];
    expect(complaintsOf({ ...codeless, merges })).toEqual([["registryCodeMissing", "A4"]]);
  });
});

describe("a code that looks like another one is told with both cells", () => {
  test.each([
    ["capitals", "ĐB.1a", "ĐB.1A"],
    ["a Cyrillic letter", "38.C1", "38.С1"],
    ["full width", "38.168a", "３８.168a"],
    ["a blank inside", "38.168 a", "38.168a"],
    ["a Greek letter", "38.A1", "38.\u03911"],
    ["another dash", "38-168", "38\u2013168"],
  ])("%s", (_, one, other) => {
    const grid = registryGrid([province, { ...commune, Mã: one }, { ...second, Mã: other }]);
    expect(complaintsOf(grid)).toEqual([["registryCodeLookAlike", "A4"]]);
  });

  test.each([
    ["38.168", "38.169"],
    ["ĐA.1", "DA.1"],
    ["38.O1", "38.01"],
  ])("%s and %s do not", (one, other) => {
    const grid = registryGrid([province, { ...commune, Mã: one }, { ...second, Mã: other }]);
    expect(accepted(grid).organisations).toHaveLength(3);
  });
});
