import fc from "fast-check";
import { layOutForm } from "#core/forms/input-form";
import { respelt } from "#core/forms/changed-formulas";
import { formVersion, sheetNames, templates } from "#core/words/names";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { plans } from "#core/catalogue/plans/plans";
import { codesOf } from "#core/evaluation/formulas/item-formulas";
import { neededItems } from "#core/catalogue/asked-items";
import { cellName } from "#core/cell";
import { findForm } from "#core/reading/find-form";
import { readForm } from "#core/reading/read-form";
import { metaPairs, readMeta } from "#core/reading/read-meta";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { styles } from "#core/sheet/looks/styles";
import { checksum } from "#core/sheet/checksum";
import { catalogue, isItem, knownItems } from "../../support/built-in";
import { declaredBy, factsOf, type Declared } from "../../support/facts";
import { formInput, formSheet } from "../../support/forms";
import { cellsOf, formulasOf, rowValues, sheetNamed } from "../../support/sheets";
import { typeNumbered, unitWith } from "../../support/units";

const codes = catalogue.items.map(({ code }) => code);
const blank = formInput();
const sheet = formSheet(blank);
const rows = rowsOf(blank);

const filled = factsOf(
  Object.fromEntries(
    codes.map((code, at): [string, Declared] => [
      code,
      at % 7 === 0 ? "không có" : at % 11 === 0 ? "không áp dụng" : at,
    ]),
  ),
);

test("a form is the sheet to fill and the hidden sheet that says what it is", () => {
  const sheets = layOutForm(blank);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Biểu nhập", "visible"],
    ["_meta", "hidden"],
  ]);
});

describe("the form is found by its headings and codes", () => {
  test("the heading row holds Mã and Số liệu, once each", () => {
    const place = findForm(gridOf(sheet));
    expect(place).toMatchObject({ codeColumn: formColumns.code, valueColumn: formColumns.value });
    const headings = rowValues(sheet, place?.headingRow ?? -1);
    expect(headings.filter((each) => each === "Mã" || each === "Số liệu")).toEqual([
      "Số liệu",
      "Mã",
    ]);
  });

  test("every item has one row, its code under Mã, in the order of the catalogue", () => {
    const below = [...cellsOf(sheet)].flatMap(([name, { value }]) =>
      /^H\d+$/u.test(name) && typeof value === "string" && isItem(value) ? [value] : [],
    );
    expect(below).toEqual(codes);
  });

  test.each(catalogue.items.map((item) => [item.code, item] as const))(
    "%s stands beside its name and unit",
    (code, item) => {
      const shown = rowValues(sheet, rows.items.get(code) ?? -1);
      const { code: codeColumn, name, unit } = formColumns;
      expect([codeColumn, name, unit].map((column) => shown[column])).toEqual([
        code,
        item.name,
        item.unit,
      ]);
    },
  );
});

describe("what is put into a form reads back the same", () => {
  const read = (input = blank) => {
    const form = readForm(gridOf(formSheet(input)), knownItems);
    if (form === null) throw new Error("no form found");
    return form;
  };

  test("a blank form declares nothing, and never a zero", () => {
    expect(read()).toMatchObject({ sheet: sheetNames.form, facts: new Map(), issues: [] });
  });

  test("numbers and both words", () => {
    const { facts, issues } = read(formInput({ facts: filled }));
    expect(declaredBy(facts)).toEqual(declaredBy(filled));
    expect(issues).toEqual([]);
  });

  test("each value is found in its own cell", () => {
    const { facts } = read(formInput({ facts: filled }));
    for (const [code, { at }] of facts) {
      expect(at).toEqual({ row: rows.items.get(code), column: formColumns.value });
    }
  });

  test("last year's values are shown and not read", () => {
    expect(read(formInput({ previous: filled })).facts.size).toBe(0);
  });

  const anyFacts = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...codes), fc.nat({ max: 1_000_000_000 })), {
      selector: ([code]) => code,
    })
    .map((given) => factsOf(Object.fromEntries(given)));

  test("whatever was declared", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(declaredBy(read(formInput({ facts })).facts)).toEqual(declaredBy(facts));
      }),
      { numRuns: 30 },
    );
  });
});

describe("the hidden sheet says what the workbook is", () => {
  const input = formInput({ unit: unitWith({ code: "38.168.053" }), plan: diLinh, year: 2026 });
  const sheets = layOutForm(input);
  const meta = gridOf(sheetNamed(sheets, sheetNames.meta));

  test("template, version, unit, year and plan", () => {
    expect(readMeta(meta)).toEqual({
      template: templates.form,
      version: formVersion,
      unit: "38.168.053",
      year: 2026,
      plan: "di-linh",
    });
  });

  test("how many rows there are to fill", () => {
    expect(metaPairs(meta).get("rows")).toBe(String(codes.length));
  });

  test("a checksum of every formula, so that one typed over is noticed", () => {
    const stated = metaPairs(meta).get("formulas");
    const form = sheetNamed(sheets, sheetNames.form);
    const computed = formulasOf(form).map(
      ([name, { formula = "" }]) => `${name}=${checksum(respelt(formula))}`,
    );
    expect(stated?.split(" ")).toEqual(computed);
    expect(new Set(computed).size).toBe(computed.length);
  });

  test("it is text that no program turns into numbers", () => {
    const values = [...cellsOf(sheetNamed(sheets, sheetNames.meta)).values()];
    expect(values.every(({ value, style }) => typeof value === "string" && style === "meta")).toBe(
      true,
    );
  });
});

describe("only what is to be filled in can be typed over", () => {
  test("the sheet is locked, and unlocked are the value and the note of every item, place and date, and the names of who signs", () => {
    const unlocked = sheet.rows.flatMap((row, at) =>
      row.cells.flatMap((cell, column) =>
        cell !== null && styles[cell.style].unlocked === true ? [cellName(at, column)] : [],
      ),
    );
    const inputs = [...rows.items.values()].flatMap((row) =>
      [formColumns.value, formColumns.note].map((column) => cellName(row, column)),
    );
    const names = [formColumns.label, formColumns.unit].map((column) =>
      cellName(sheet.rows.length - 1, column),
    );
    expect(sheet.protected).toBe(true);
    expect(unlocked).toEqual(["C4", ...inputs, ...names]);
  });

  test("every input offers the two words and takes numbers besides", () => {
    expect(sheet.validations.map(({ area }) => cellName(area.top, area.left))).toEqual(
      [...rows.items.values()].map((row) => cellName(row, formColumns.value)),
    );
    for (const { area, rule, onlyOffers } of sheet.validations) {
      expect([area.bottom, area.right]).toEqual([area.top, area.left]);
      expect({ rule, onlyOffers }).toEqual({
        rule: { kind: "list", values: ["không có", "không áp dụng"] },
        onlyOffers: true,
      });
    }
  });

  test("guidance of an item is its prompt, within what Excel shows", () => {
    const prompts = sheet.validations.flatMap(({ prompt }) =>
      prompt === null ? [] : [prompt.text],
    );
    expect(prompts).toHaveLength(
      catalogue.items.filter(({ guidance }) => guidance !== undefined).length,
    );
    expect(Math.max(...prompts.map(({ length }) => length))).toBeLessThanOrEqual(255);
  });
});

describe("every computed cell has a stored value", () => {
  test.each(plans.map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
    for (const facts of [new Map(), filled]) {
      for (const type of ["1", "7"]) {
        const unit = unitWith({ type: typeNumbered(type) });
        const cells = formulasOf(formSheet(formInput({ unit, plan, facts, previous: filled })));
        expect(cells.length).toBeGreaterThan(codes.length);
        expect(cells.filter(([, { value }]) => value === null)).toEqual([]);
      }
    }
  });
});

test("the form of every commune has the same rows; that of an office leaves out what only communes have", () => {
  const commune = formInput({ unit: unitWith({ code: "38.99", type: typeNumbered("2") }) });
  const office = formInput({ unit: unitWith({ type: typeNumbered("5"), armedForces: true }) });
  expect(rowsOf(commune).items).toEqual(rows.items);
  const ofCommunes = new Set(
    catalogue.items.filter(({ appliesTo }) => appliesTo === "communes").map(({ code }) => code),
  );
  expect([...rowsOf(office).items.keys()]).toEqual(
    [...rows.items.keys()].filter((code) => !ofCommunes.has(code)),
  );
  expect(rowsOf(office).indicators.map(({ indicator }) => indicator.id)).toEqual(
    rows.indicators
      .filter(({ indicator }) => !codesOf(indicator).some((code) => ofCommunes.has(code)))
      .map(({ indicator }) => indicator.id),
  );
});

describe("the head says whose form it is", () => {
  const text = (input = blank): string =>
    [...cellsOf(formSheet(input)).values()].map(({ value }) => String(value)).join("\n");

  test.each([
    ["the unit", "Đảng bộ xã Tân Quang"],
    ["its code and who is above it", "38.01 (trực thuộc Đảng bộ tỉnh Mẫu)"],
    ["the year", "năm 2022"],
    ["the year before", "Năm 2021"],
    ["the plan", "Đức Phổ (Quảng Ngãi)"],
  ])("%s", (_, expected) => {
    expect(text()).toContain(expected);
  });

  test("a unit at the top has nobody above it", () => {
    expect(text(formInput({ above: null }))).not.toContain("trực thuộc Đảng bộ");
  });

  test.each([
    ["blank", {}, "Đã nhập 0/N dòng bắt buộc (*); 0 dòng phải sửa; 0 chỉ tiêu còn thiếu"],
    [
      "two values",
      { VH_TOTAL: 8, VH_MEMBER: "không có" },
      "Đã nhập 2/N dòng bắt buộc (*); 0 dòng phải sửa; 0 chỉ tiêu còn thiếu",
    ],
    [
      "heads given through those who are not members",
      { VH_TOTAL: 8, VH_NONMEMBER: 1 },
      "Đã nhập 2/N dòng bắt buộc (*); 0 dòng phải sửa; 0 chỉ tiêu còn thiếu",
    ],
    [
      "a row that no target needs",
      { DV_RESTORED: 8 },
      "Đã nhập 0/N dòng bắt buộc (*); 0 dòng phải sửa; 0 chỉ tiêu còn thiếu",
    ],
    [
      "a part above its whole",
      { VH_TOTAL: 8, VH_MEMBER: 9 },
      "Đã nhập 2/N dòng bắt buộc (*); 1 dòng phải sửa; 0 chỉ tiêu còn thiếu",
    ],
    [
      "a shortfall",
      { ORG_RATED: 10, ORG_HTXSNV: 2, ORG_HTTNV: 7 },
      "Đã nhập 3/N dòng bắt buộc (*); 0 dòng phải sửa; 1 chỉ tiêu còn thiếu",
    ],
  ] as const)("the summary, %s: %s", (_, declared, expected) => {
    const needed = neededItems(blank.plan, catalogue).length;
    const summary = expected.replace("/N ", `/${String(needed)} `);
    expect(text(formInput({ facts: factsOf(declared) }))).toContain(summary);
  });
});
