import { fontName } from "#core/sheet/looks/styles";
import type { SheetModel } from "#core/sheet/sheet-model";
import { write } from "../../contract/subject";
import type { Chart } from "../../excel-host/book/chart";
import { chart, lineSheet as sheet } from "./line-sheet";
import { live } from "./live";
import { provinceReport } from "./province-report";

async function drawn(model: SheetModel): Promise<readonly Chart[]> {
  const { host, workbook } = live();
  await write(workbook, model);
  return host.book.find(model.name)?.charts ?? [];
}

test("a chart covers its cells, says its title and draws each series from the sheet's own cells", async () => {
  const [one] = await drawn(sheet);
  expect(one?.type).toBe("LineMarkers");
  expect(one?.covers).toEqual(chart.covers);
  expect(one?.properties.get("Title.Text")).toBe(chart.title);
  expect(one?.properties.get("Title.Font.Name")).toBe(fontName);
  expect(one?.properties.get("Title.Font.Size")).toBe(12);
  expect(one?.properties.get("Title.Font.Bold")).toBe(true);
  expect(one?.properties.get("ValueAxis.Minimum")).toBe(0);
  expect(one?.properties.get("ValueAxis.Maximum")).toBe(1);
  expect(one?.properties.get("Legend.Position")).toBe("Bottom");
  expect(one?.properties.get("DisplayBlanksAs")).toBe("Interplotted");
  expect(one?.series.map(({ values, categories }) => [values, categories])).toEqual(
    chart.series.map(({ values }) => [values, chart.categories]),
  );
});

test("series can be told apart without colours: by mark and stroke", async () => {
  const [one] = await drawn(sheet);
  const looks = one?.series.map(({ properties }) => [
    properties.get("Name"),
    properties.get("Line.LineStyle"),
    properties.get("MarkerStyle"),
  ]);
  expect(looks).toEqual([
    ["Thực hiện", "Continuous", "Circle"],
    ["Đường thẳng", "Dash", "Diamond"],
  ]);
});

test("bars stand in the order of the cells and say their figures", async () => {
  const [one] = await drawn({ ...sheet, charts: [{ ...chart, kind: "bars" }] });
  expect(one?.type).toBe("BarClustered");
  expect(one?.properties.get("CategoryAxis.ReversePlotOrder")).toBe(true);
  expect(one?.series[0]?.properties.get("HasDataLabels")).toBe(true);
});

test("the annual report has the charts of its model, each in its place", async () => {
  const report = provinceReport(12);
  const { host, workbook } = live();
  await write(workbook, ...report);
  const found = report.map(({ name }) => host.book.find(name)?.charts.map(({ covers }) => covers));
  const wanted = report.map(({ charts = [] }) => charts.map(({ covers }) => covers));
  expect(wanted.flat().length).toBeGreaterThan(0);
  expect(found).toEqual(wanted);
});
