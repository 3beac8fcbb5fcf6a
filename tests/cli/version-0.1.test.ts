import { writeFileSync } from "node:fs";
import { jsonOf, runLine, temporaryFolder } from "../support/command-line";

/** What version 0.1 wrote: forms, registry, last year's report, the report and its JSON. */
const of01 = (name: string): string => `tests/fixtures/v0.1/${name}`;

interface Figure {
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly display: string | null;
  readonly unitsCounted: number;
  readonly unitsLeftOut: number;
}

interface Report {
  readonly receipts: unknown;
  readonly indicators: readonly Figure[];
}

const figuresOf = ({ receipts, indicators }: Report) => ({
  receipts,
  figures: indicators.map(
    ({ id, numerator, denominator, display, unitsCounted, unitsLeftOut }) => ({
      id,
      numerator,
      denominator,
      display,
      unitsCounted,
      unitsLeftOut,
    }),
  ),
});

const written = figuresOf(jsonOf(of01("expected.json")) as Report);

/** Without the indicators that came later: their rows are on no form of then. */
const knownThen = (report: Report) =>
  figuresOf({
    ...report,
    indicators: report.indicators.filter(({ id }) => written.figures.some((one) => one.id === id)),
  });
const folder = temporaryFolder();

/** A province over the district whose report it is. */
const above = `Mã;Tên;Mã cấp trên;Cấp;Loại hình;LLVT;TCCSĐ;Nộp báo cáo
00;Đảng bộ tỉnh Mẫu;;tỉnh;;;;
02;Đảng bộ huyện Hua Đeng;00;huyện;;;;x
`;

async function reportOf(
  name: string,
  line: readonly string[],
  registry = of01("so-don-vi.xlsx"),
): Promise<Report> {
  const json = folder(`${name}.json`);
  const out = folder(`${name}.xlsx`);
  const { code, err } = await runLine(
    "report",
    ...line,
    ...["--registry", registry, "--plan", "ha-giang", "--out", out, "--json", json],
  );
  expect([code <= 1, code <= 1 ? "" : err]).toEqual([true, ""]);
  return jsonOf(json) as Report;
}

test("forms of version 0.1 are read with the same figures", async () => {
  const previous = ["--previous", of01("bao-cao-nam-truoc.xlsx")];
  const dates = ["--year", "2026", "--as-of", "2026-12-20"];
  expect(knownThen(await reportOf("bieu", [of01("nop"), ...dates, ...previous]))).toEqual(written);
});

test("a report of version 0.1 is read as what was handed in upward", async () => {
  const dates = ["--year", "2026", "--as-of", "2026-12-20"];
  const registry = folder("cap-tren.csv");
  writeFileSync(registry, above);
  const report = await reportOf("len-tren", [of01("bao-cao.xlsx"), ...dates], registry);
  const { figures } = knownThen(report);
  expect(figures).toEqual(written.figures);
});

test("a report of version 0.1 is last year's report of the year after", async () => {
  const report = await reportOf("nam-sau", [
    of01("nop"),
    ...["--year", "2027", "--as-of", "2027-12-20", "--previous", of01("bao-cao.xlsx")],
  ]);
  expect(knownThen(report).figures.length).toBe(written.figures.length);
});
