import { appliesTo } from "#core/evaluation/scope";
import { inScope } from "#core/evaluation/scope";
import type { Item } from "#core/catalogue/item";
import { itemOf } from "#core/catalogue/items/items";
import type { Organisation } from "#core/registry/organisation";
import { organisationTypes } from "#core/catalogue/organisation-types";
import { targetWith } from "../../support/arbitraries";
import { typeNumbered, unitWith } from "../../support/units";

describe("the armed forces are left out only where the plan says so", () => {
  test.each([
    ["armedForces", true, false],
    ["armedForces", false, true],
    [null, true, true],
    [null, false, true],
  ] as const)(
    "plan excludes %s, unit marked LLVT %s: in scope %s",
    (excludes, armedForces, expected) => {
      expect(inScope(targetWith({ excludes }), unitWith({ armedForces }))).toBe(expected);
    },
  );

  test("it is the mark that counts, not the type", () => {
    const target = targetWith({ excludes: "armedForces" });
    expect(inScope(target, unitWith({ type: typeNumbered("7"), armedForces: false }))).toBe(true);
  });
});

describe("a target that names its places concerns the communes of that name", () => {
  const places = ["Phổ Nhơn", "Phổ Khánh", "Hòa An"];
  const target = targetWith({ scope: { population: "bốn xã", places, operands: null } });
  const concerns = (fields: Partial<Organisation>): boolean => inScope(target, unitWith(fields));

  test.each([
    ["Đảng bộ xã Phổ Nhơn", true],
    ["Phổ Khánh", true],
    ["ĐẢNG BỘ XÃ PHỔ NHƠN", true],
    ["Đảng bộ xã Phổ Nhơn".normalize("NFD"), true],
    ["Đảng  bộ xã\nPhổ  Nhơn", true],
    ["Đảng bộ xã Hoà An", true],
    ["Đảng bộ xã Phổ Nhơn (cũ)", true],
    ["Đảng bộ xã Phổ Nhơn, thị xã Đức Phổ", true],
    ["Đảng bộ phường “Phổ Khánh”", true],
    ["Đảng bộ xã Phổ-Nhơn", true],
    ["Đảng bộ xã Phổ", false],
    ["Đảng bộ xã Phổ Ninh", false],
    ["Đảng bộ xã Phổ Nhơnn", false],
    ["Đảng bộ xã Tân Phổ Nhơn", true],
    ["Đảng bộ xã Nhơn Phổ", false],
    ["Đảng bộ xã Phô Nhơn", false],
    ["", false],
  ])("%j: %s", (name, expected) => {
    expect(concerns({ name })).toBe(expected);
  });

  test.each([
    ["1", true],
    ["2", true],
    ["3", true],
    ["12", true],
    ["6", false],
    ["8", false],
    ["9", false],
  ])("a body of type %s that carries the name: %s", (type, expected) => {
    expect(concerns({ name: "Trạm Y tế Phổ Nhơn", type: typeNumbered(type) })).toBe(expected);
  });

  test("without a type the name decides", () => {
    expect(concerns({ name: "Đảng bộ xã Phổ Nhơn", type: null })).toBe(true);
    expect(concerns({ name: "Đảng bộ xã Phổ Ninh", type: null })).toBe(false);
  });

  test("both limits hold at once", () => {
    const both = { ...target, excludes: "armedForces" as const };
    const name = "Đảng bộ xã Phổ Nhơn";
    expect(inScope(both, unitWith({ name }))).toBe(true);
    expect(inScope(both, unitWith({ name, armedForces: true }))).toBe(false);
  });
});

describe("only communes have villages; without a type nothing is ruled out", () => {
  const item = (code: string): Item => {
    const found = itemOf(code);
    if (found === undefined) throw new Error(`no item ${code}`);
    return found;
  };

  test.each(organisationTypes.map((type) => [type.name, type] as const))("%s", (_, type) => {
    expect(appliesTo(item("VH_TOTAL"), { type })).toBe(["1", "2", "3", "12"].includes(type.number));
    expect(appliesTo(item("DV_TOTAL"), { type })).toBe(true);
  });

  test("no type", () => {
    expect(appliesTo(item("VH_TOTAL"), { type: null })).toBe(true);
  });
});
