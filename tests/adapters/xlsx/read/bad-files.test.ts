import { inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { inflateWithZlib } from "#cli/files/inflate";
import { fixture, fixtureNames, refusal, sheetCells } from "./reading";

const reasons = {
  billion_sheet: "suspicious",
  cell_col_oob: "damaged",
  csv_renamed: "csv",
  deep_nest: "suspicious",
  empty: "empty",
  encrypted: "encrypted",
  html_renamed: "html",
  no_sheet: "damaged",
  no_workbook: "damaged",
  ods_renamed: "ods",
  redos_attr: "damaged",
  sst_oob: "damaged",
  trunc_half: "truncated",
  unclosed: "damaged",
  xls_renamed: "xls",
} as const;

const readable = {
  dim_max: { A1: { kind: "number", value: 1 } },
  dv_wholecol: { A1: { kind: "number", value: 1 } },
  proto_cell: { A1: { kind: "number", value: 1 }, B1: { kind: "text", value: "x" } },
  zip_proto_entry: { A1: { kind: "number", value: 1 } },
} as const;

test("every bad file has its place in one of the tables", () => {
  const named = [...Object.keys(reasons), ...Object.keys(readable)];
  expect(fixtureNames("bad").sort()).toEqual(named.sort());
});

describe.each([
  ["zlib", inflateWithZlib],
  ["fflate", inflateWithFflate],
])("inflated by %s", (_, inflate) => {
  test.each(Object.entries(reasons))("%s is refused as %s", (file, reason) => {
    expect(refusal(fixture("bad", file), inflate)).toBe(reason);
  });

  test.each(Object.entries(readable))("%s is odd but readable", (file, cells) => {
    expect(sheetCells(fixture("bad", file), "S1", inflate)).toEqual(cells);
  });
});
