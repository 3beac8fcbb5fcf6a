import { sheetNames } from "#core/words/names";
import { planOf } from "#core/catalogue/plans/plans";
import type { TracedFigure } from "#core/provenance/chain";
import { cellNamed } from "#core/provenance/formula-references";
import { traceCell } from "#core/provenance/trace-cell";
import { readTracedReport } from "#app/report/trace";
import { figureInWords, tracePhrases } from "#text/trace/trace";
import { catalogue } from "../../support/built-in";
import { handedIn, withValue, type Handed } from "../../support/consolidated";
import { gridOfSheet, opened } from "../../support/recalculated";
import { chainOf, computedCells, gaps, tracedReport } from "../../support/traced";
import { openedOf } from "../../support/opened";

describe("a chain over gaps", () => {
  let handed: Handed;
  let figures: readonly TracedFigure[];

  beforeAll(async () => {
    handed = await handedIn(60, gaps);
    const report = tracedReport(handed.report);
    figures = computedCells(gridOfSheet(opened(handed.report), sheetNames.indicators)).flatMap(
      (cell) => chainOf(report, cell).figures,
    );
  });

  test("names the units left out: those that handed in nothing, and those that left an input blank", () => {
    const reasons = new Set(
      figures.flatMap(({ leftOut }) => leftOut.map(({ because }) => because)),
    );
    expect(reasons).toEqual(new Set(["notReceived", "blankInput"]));
    for (const { because, missing } of figures.flatMap(({ leftOut }) => leftOut)) {
      expect(missing.length).toBeGreaterThan(0);
      expect(missing.every(({ cell }) => (because === "notReceived") === (cell === null))).toBe(
        true,
      );
    }
  });

  test("keeps the text of a number that was written as text, and the rule that read it", () => {
    const texts = figures.flatMap(({ contributions }) =>
      contributions.filter(({ item, raw }) => item === "DV_ADMITTED_YEAR" && raw === "1.692"),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const each of texts) expect(each).toMatchObject({ value: 1692, rule: "numberAsText" });
  });

  test("says the figure in words, with what is counted on both sides", () => {
    const heads = figures.find(({ contributions }) =>
      contributions.some(({ item }) => item === "VH_MEMBER"),
    );
    if (heads === undefined) throw new Error("no figure of village heads");
    const words = figureInWords(
      heads,
      {
        plan: handed.plan,
        item: (code) => code,
        indicatorOf: (id) => catalogue.indicators.find((each) => each.id === id),
      },
      "vi",
    );
    expect(words).toMatch(
      /^[\d.]+ trưởng thôn, tổ trưởng tổ dân phố là đảng viên \/ [\d.]+ trưởng thôn, tổ trưởng tổ dân phố, từ \d+ đơn vị; \d+ đơn vị chưa nộp/u,
    );
  });
});

test("a unit whose cell cannot be read is left out with what stands there, not as blank", async () => {
  const { report: bytes } = await handedIn(2, (sheet, index) =>
    index === 0 ? withValue(sheet, "VH_TOTAL", { value: "chưa có" }) : sheet,
  );
  const report = tracedReport(bytes);
  const missing = computedCells(gridOfSheet(opened(bytes), sheetNames.indicators))
    .flatMap((cell) => chainOf(report, cell).figures)
    .flatMap(({ leftOut }) => leftOut.flatMap((each) => each.missing))
    .filter(({ item }) => item === "VH_TOTAL");
  expect(missing.length).toBeGreaterThan(0);
  for (const each of missing) {
    expect(each).toMatchObject({ raw: "chưa có" });
    expect(
      tracePhrases("vi").leftOut({
        unit: "Xã A",
        because: "blankInput",
        status: "",
        missing: [each],
      }),
    ).toBe("Không tính Xã A: không đọc được VH_TOTAL (“chưa có”)");
  }
});

test("a cell that computes nothing has no chain, and neither has one outside the workbook", async () => {
  const report = tracedReport((await handedIn(1)).report);
  for (const cell of [
    "'Phụ lục 1 - Chỉ tiêu'!A1",
    "'Số liệu'!A6",
    "Trang khác!A1",
    "Báo cáo!ZZ999",
  ]) {
    const place = cellNamed(cell);
    expect(place).not.toBeNull();
    expect(place === null ? null : traceCell(report, place)).toBeNull();
  }
});

test("the data sheet links every file from where the report lies", async () => {
  const { files, report } = await handedIn(3);
  const { read } = await import("@e965/xlsx");
  const sheet = read(report, { type: "array" }).Sheets[sheetNames.data];
  const links = ["F6", "F7", "F8"].map(
    (at) => (sheet?.[at] as { l?: { Target: string } }).l?.Target,
  );
  expect(links).toEqual(files.map(({ path }) => `nop/${path}`));
});

test("a workbook that is no report is refused", async () => {
  const [form] = (await handedIn(1)).files;
  const read = readTracedReport(openedOf(form?.bytes ?? new Uint8Array()), {
    catalogue,
    planOf,
  });
  expect(read).toEqual({ ok: false, error: "notAReport" });
});
