import { neededItems } from "#core/catalogue/asked-items";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { plans } from "#core/catalogue/plans/plans";
import { catalogueOfForm } from "#core/forms/form-catalogue";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { findForm } from "#core/reading/find-form";
import type { Area } from "#core/sheet/area";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { styles } from "#core/sheet/looks/styles";
import { linesOf, pointsPerColumnUnit, roomIn } from "#core/sheet/text-lines";
import { catalogue } from "../../support/built-in";
import { factsOf } from "../../support/facts";
import { formInput, formSheet } from "../../support/forms";
import { typeNumbered, unitWith } from "../../support/units";

const codes = catalogue.items.map(({ code }) => code);
const blank = formInput();
const sheet = formSheet(blank);
const rows = rowsOf(blank);

const covers = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

const { margins, scale = 0 } = sheet.print;

/** Points of A4 between the margins of the form; programs differ by some hundredths in what fits. */
const paperWidth = ((210 - margins.left - margins.right) / 25.4) * 72 * 0.96;
const paperHeight = ((297 - margins.top - margins.bottom) / 25.4) * 72 * 0.97;

const printedPoints = ({ columns }: typeof sheet): number =>
  columns.slice(0, formColumns.note + 1).reduce((sum, { width }) => sum + width, 0) *
  pointsPerColumnUnit;

/** The rows of each page, with what fits and with the page breaks that the form has. */
function pagesOf({ rows: all, print }: typeof sheet): readonly (readonly number[])[] {
  const height = (paperHeight * 100) / scale;
  const pages: number[][] = [[]];
  let used = 0;
  for (const [at, row] of all.entries()) {
    if (at < (print.area?.top ?? 0)) continue;
    const own = row.height ?? 16;
    if (row.pageBreakBefore === true || used + own > height) {
      pages.push([]);
      used = all[print.titleRows?.[0] ?? 0]?.height ?? 0;
    }
    used += own;
    pages.at(-1)?.push(at);
  }
  return pages;
}

/** What Excel shows of a sheet on 1366 by 768 points at 100 %, in points: 484 pixels of rows. */
const screenHeight = 484 * 0.75;

describe("what is printed", () => {
  test("from its head to where it is signed, up to the notes, headings on each page", () => {
    const { area, titleRows } = sheet.print;
    const last = sheet.rows.length - 1;
    expect(area).toEqual({ top: 2, left: 0, bottom: last, right: formColumns.note });
    const heading = findForm(gridOf(sheet))?.headingRow;
    expect(titleRows).toEqual([heading, heading]);
  });

  test("letters are 10 points high on A4, at a fixed scale at which all columns fit", () => {
    const body = ["text", "textPart", "count", "input", "inputText", "rowLabel"] as const;
    for (const style of body) expect((styles[style].size * scale) / 100).toBeGreaterThanOrEqual(10);
    // Excel leaves page breaks out of account where a sheet is fitted.
    expect(sheet.print.fitToWidth).toBe(false);
    expect((printedPoints(sheet) * scale) / 100).toBeLessThanOrEqual(paperWidth);
  });

  test("place and date, until when and where to, who made it and who answers for it, with room to sign", () => {
    const texts = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ""));
    expect(texts[3]?.[2]).toContain("ngày …… tháng …… năm ………");
    expect(texts[8]?.[0]).toBe("Hạn nộp: ngày 29/12/2022. Nơi nhận: Đảng bộ tỉnh Mẫu.");
    const signed = texts.findIndex((cells) => cells[0] === "NGƯỜI LẬP BIỂU");
    expect(texts[signed]?.[2]).toBe("T/M CẤP ỦY");
    const room = sheet.rows.slice(signed + 2, -1).map(({ height = 0 }) => height);
    expect(room.reduce((sum, height) => sum + height, 0)).toBeGreaterThanOrEqual(60);
  });

  const printed = plans.flatMap((plan) =>
    ["1", "5"].map((type) => {
      const unit = unitWith({ type: typeNumbered(type) });
      const input = formInput({ plan, unit, catalogue: catalogueOfForm(catalogue, plan, unit) });
      return [`${plan.id}, type ${type}`, formSheet(input), rowsOf(input)] as const;
    }),
  );

  test.each(printed)(
    "the place to sign never stands alone on a page, nor is it torn: %s",
    (...each) => {
      const [, form, { last }] = each;
      expect(pagesOf(form).at(-1)).toContain(last - 1);
    },
  );

  test.each(printed)("no page ends with the name of a group, nor with headings: %s", (...each) => {
    const [, form, { groups, indicatorHeading }] = each;
    const leads = [...groups.map(({ row }) => row), indicatorHeading];
    for (const page of pagesOf(form)) expect(leads).not.toContain(page.at(-1));
  });

  test.each(printed)("two pages, or a third of which a third at least is filled: %s", (_, form) => {
    const pages = pagesOf(form);
    expect(pages.length).toBeLessThanOrEqual(3);
    const last = (pages[2] ?? []).reduce((sum, at) => sum + (form.rows[at]?.height ?? 16), 0);
    if (pages.length === 3) expect(last).toBeGreaterThan((paperHeight * 100) / scale / 3);
  });

  test("the number of a row is read whole, with its mark", () => {
    const all = printed.flatMap(([, form, { items }]) =>
      [...items.values()].map((row) => String(form.rows[row]?.cells[0]?.value ?? "")),
    );
    const { size } = styles.rowLabel;
    const width = roomIn(sheet.columns[formColumns.label]?.width ?? 0);
    const longest = [...all, "20.1*", "59.3*"];
    expect(longest.filter((label) => linesOf(label, { size, bold: false, width }) > 1)).toEqual([]);
  });

  test("merged cells stay within what is printed", () => {
    const { area } = sheet.print;
    for (const { top, right, bottom } of sheet.merges.filter((each) => each.top >= 2)) {
      expect(area !== null && covers(area, top, right) && covers(area, bottom, right)).toBe(true);
    }
  });
});

describe("what is seen at 100 % on 1366 by 768", () => {
  test.each(
    plans.flatMap((plan) =>
      ["1", "5"].map((type) => [`${plan.id}, type ${type}`, plan, type] as const),
    ),
  )("at least 18 rows below two frozen lines: %s", (_, plan, type) => {
    const unit = unitWith({ type: typeNumbered(type) });
    const seen = formSheet(
      formInput({ plan, unit, catalogue: catalogueOfForm(catalogue, plan, unit) }),
    );
    expect(seen.freeze).toEqual({ rows: 2, columns: 2 });
    const heightOf = ({ height = 16 }: (typeof seen.rows)[number]): number => height;
    let left = screenHeight - seen.rows.slice(0, 2).reduce((sum, row) => sum + heightOf(row), 0);
    let shown = 0;
    for (const row of seen.rows.slice(seen.start?.top)) {
      left -= heightOf(row);
      if (left < 0) break;
      shown += 1;
    }
    expect(shown).toBeGreaterThanOrEqual(18);
  });

  test("the cursor stands in the first cell to fill, and the printed head above what is seen", () => {
    const [first = 0, second = 0] = rows.items.values();
    expect(sheet.start).toEqual({ row: first, column: formColumns.value, top: 11 });
    const begun = formInput({ facts: factsOf({ [codes[0] ?? ""]: 1 }) });
    expect(formSheet(begun).start?.row).toBe(second);
  });

  test("all columns, beside the numbers of the rows and the bar", () => {
    const seen = sheet.columns.filter(({ hidden }) => hidden !== true);
    const points = seen.reduce((sum, { width }) => sum + width, 0) * pointsPerColumnUnit;
    expect(points / 0.75).toBeLessThanOrEqual(1366 - 46);
  });

  test("codes are out of sight", () => {
    expect(sheet.columns[formColumns.code]?.hidden).toBe(true);
    const seen = sheet.rows.flatMap(({ cells }) =>
      cells.filter((_, column) => sheet.columns[column]?.hidden !== true),
    );
    expect(seen.filter((cell) => codes.some((code) => code === cell?.value))).toEqual([]);
  });
});

describe("rows have labels, and those that the plan needs a mark", () => {
  const labels = (input = blank): readonly string[] => {
    const laidOut = formSheet(input);
    return [...rowsOf(input).items.values()].map((row) =>
      String(laidOut.rows[row]?.cells[formColumns.label]?.value),
    );
  };

  test("letters of the official form, numbers, and parts by the number of the row above", () => {
    const bare = labels().map((label) => label.replace("*", ""));
    expect(bare.slice(0, 4)).toEqual(["1", "1.1", "1.2", "2"]);
    expect(bare).toContain("A");
    expect(bare).toContain("D.1");
    expect(new Set(bare).size).toBe(codes.length);
  });

  test("parts are indented", () => {
    for (const row of rows.items.values()) {
      const [label, name] = sheet.rows[row]?.cells ?? [];
      expect(name?.style).toBe(String(label?.value).includes(".") ? "textPart" : "text");
    }
  });

  test("marked are the rows that are asked for when they are blank", () => {
    const unit = unitWith();
    const input = formInput({
      plan: diLinh,
      unit,
      catalogue: catalogueOfForm(catalogue, diLinh, unit),
    });
    const marked = [...rowsOf(input).items.keys()].filter(
      (_, at) => labels(input)[at]?.endsWith("*") === true,
    );
    expect(marked).toEqual(neededItems(diLinh, catalogue));
  });
});

test("what a unit has no rows for is told in one line", () => {
  const office = formInput({ leftOut: [["Thôn, tổ dân phố", 6]] });
  const texts = formSheet(office).rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
  expect(texts).toContain(
    "Biểu của đơn vị không có các dòng chỉ xã, phường, thị trấn phải báo cáo: Thôn, tổ dân phố (6 dòng).",
  );
});
