import { around, blockOf, type Block } from "../book/block";
import type { Chart, Series } from "../book/chart";
import {
  hostObject,
  number,
  text,
  truth,
  word,
  type HostObject,
  type HostType,
} from "../protocol/host-object";
import { invalidArgument, itemNotFound, UnknownToHost } from "../refusals";
import { blockGiven } from "./addresses";
import { needUnprotected, type Place } from "./world";

interface ChartPlace extends Place {
  readonly chart: Chart;
}

interface SeriesPlace extends ChartPlace {
  readonly series: Series;
}

type Keeper<T> = (place: T, value: unknown) => void;

const keep =
  (name: string, read: (value: unknown) => unknown): Keeper<ChartPlace> =>
  ({ chart }, value) => {
    chart.properties.set(name, read(value));
  };

const keepOf =
  (name: string, read: (value: unknown) => unknown): Keeper<SeriesPlace> =>
  ({ series }, value) => {
    series.properties.set(name, read(value));
  };

const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): string =>
    word(value, words);

const colour = (value: unknown): string => {
  if (!/^#[0-9A-F]{6}$/iu.test(text(value))) throw invalidArgument(`${text(value)} is no colour`);
  return text(value);
};

/** An object between a chart and what is set on it, such as `Title.Format.Font`. */
const between = <T>(
  name: string,
  parts: Pick<HostType<T>, "reads" | "writes" | "calls">,
): ((place: T) => HostObject) => {
  const type: HostType<T> = { name, ...parts };
  return (place) => hostObject(type, place);
};

const titleFont = between<ChartPlace>("ChartFont", {
  writes: {
    Name: keep("Title.Font.Name", text),
    Size: keep("Title.Font.Size", number),
    Bold: keep("Title.Font.Bold", truth),
  },
});

const title = between<ChartPlace>("ChartTitle", {
  reads: { Format: between<ChartPlace>("ChartTitleFormat", { reads: { Font: titleFont } }) },
  writes: { Text: keep("Title.Text", text) },
});

const axes = between<ChartPlace>("ChartAxes", {
  reads: {
    CategoryAxis: between<ChartPlace>("ChartAxis", {
      writes: { ReversePlotOrder: keep("CategoryAxis.ReversePlotOrder", truth) },
    }),
    ValueAxis: between<ChartPlace>("ChartAxis", {
      writes: {
        Minimum: keep("ValueAxis.Minimum", number),
        Maximum: keep("ValueAxis.Maximum", number),
        MajorUnit: keep("ValueAxis.MajorUnit", number),
        NumberFormat: keep("ValueAxis.NumberFormat", text),
      },
    }),
  },
});

const seriesFormat = between<SeriesPlace>("ChartSeriesFormat", {
  reads: {
    Fill: between<SeriesPlace>("ChartFill", { calls: { SetSolidColor: keepOf("Fill", colour) } }),
    Line: between<SeriesPlace>("ChartLineFormat", {
      writes: {
        Color: keepOf("Line.Color", colour),
        Weight: keepOf("Line.Weight", number),
        LineStyle: keepOf("Line.LineStyle", oneOf("Continuous", "Dash")),
      },
    }),
  },
});

const seriesType: HostType<SeriesPlace> = {
  name: "ChartSeries",
  reads: {
    Format: seriesFormat,
    DataLabels: between<SeriesPlace>("ChartDataLabels", {
      writes: { NumberFormat: keepOf("DataLabels.NumberFormat", text) },
    }),
  },
  writes: {
    Name: keepOf("Name", text),
    GapWidth: keepOf("GapWidth", number),
    HasDataLabels: keepOf("HasDataLabels", truth),
    MarkerStyle: keepOf("MarkerStyle", oneOf("None", "Circle", "Diamond")),
    MarkerSize: keepOf("MarkerSize", number),
    MarkerBackgroundColor: keepOf("MarkerBackgroundColor", colour),
    MarkerForegroundColor: keepOf("MarkerForegroundColor", colour),
  },
  calls: {
    SetValues: ({ series }, range) => {
      series.values = line(range);
    },
    SetXAxisValues: ({ series }, range) => {
      series.categories = line(range);
    },
  },
};

/** A series is a row or a column of cells. */
function line(range: unknown): Block {
  const block = blockGiven(range);
  if (block.top !== block.bottom && block.left !== block.right) {
    throw invalidArgument("a series is one row or one column");
  }
  return block;
}

const newSeries = (chart: Chart, values: Block | null): Series => ({
  id: `{series ${String(chart.series.length)}}`,
  values,
  categories: null,
  properties: new Map(),
});

const seriesObject = (place: SeriesPlace): HostObject => hostObject(seriesType, place);

const seriesListType: HostType<ChartPlace> = {
  name: "ChartSeriesCollection",
  calls: {
    Add: (place, name) => {
      needUnprotected(place);
      const series = newSeries(place.chart, null);
      series.properties.set("Name", text(name));
      place.chart.series.push(series);
      return seriesObject({ ...place, series });
    },
    GetItemAt: (place, index) => {
      const series = place.chart.series[number(index)];
      if (series === undefined) throw invalidArgument(`there is no series ${String(index)}`);
      return seriesObject({ ...place, series });
    },
  },
};

const chartType: HostType<ChartPlace> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  reads: {
    Title: title,
    Axes: axes,
    Legend: between<ChartPlace>("ChartLegend", {
      writes: { Position: keep("Legend.Position", oneOf("Bottom", "Right", "Top", "Left")) },
    }),
    Series: (place) => hostObject(seriesListType, place),
  },
  writes: {
    Name: ({ chart }, value) => {
      chart.name = text(value);
    },
    DisplayBlanksAs: keep("DisplayBlanksAs", oneOf("NotPlotted", "Zero", "Interplotted")),
  },
  calls: {
    Delete: (place) => {
      needUnprotected(place);
      place.sheet.charts.splice(place.sheet.charts.indexOf(place.chart), 1);
    },
    SetPosition: ({ chart }, first, last) => {
      chart.covers = around(blockOf(text(first)), blockOf(text(last)));
    },
  },
};

const chartsType: HostType<Place> = {
  name: "ChartCollection",
  calls: {
    GetItem: chartCalled,
    GetItemOrNullObject: (place, name) =>
      place.sheet.charts.some((each) => each.name === text(name)) ? chartCalled(place, name) : null,
    Add: (place, type, source, seriesBy) => {
      needUnprotected(place);
      oneOf("Columns", "Rows")(seriesBy);
      const block = blockGiven(source);
      const lines = seriesBy === "Columns" ? block.right - block.left : block.bottom - block.top;
      if (lines > 0) throw new UnknownToHost("charts of several lines of cells at once");
      const chart: Chart = {
        id: `{chart ${String(place.sheet.charts.length)}}`,
        name: `Chart ${String(place.sheet.charts.length + 1)}`,
        type: word(type, ["BarClustered", "LineMarkers"]),
        covers: null,
        series: [],
        properties: new Map(),
      };
      chart.series.push(newSeries(chart, block));
      place.sheet.charts.push(chart);
      return hostObject(chartType, { ...place, chart });
    },
  },
};

/** By its name. */
function chartCalled(place: Place, name: unknown): HostObject {
  const chart = place.sheet.charts.find((each) => each.name === text(name));
  if (chart === undefined) throw itemNotFound(`chart ${text(name)}`);
  return hostObject(chartType, { ...place, chart });
}

export const chartsObject = (place: Place): HostObject => hostObject(chartsType, place);
