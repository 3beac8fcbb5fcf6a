import { readRegistryFile } from "#app/reading/read-registry-file";
import { registryText } from "#app/reading/registry-text";
import { layOutRegistry } from "#core/forms/registry-sheet";
import { err } from "#core/result";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { gridWith } from "../../support/grids";
import { smallRegistry } from "../../support/small-province";
import { opensAs, opensAsGrids } from "./opened-sheets";
import type { OpenBytes } from "#app/ports";

const path = "so-don-vi.xlsx";
const fileIn = (open: OpenBytes) =>
  ({ kind: "workbook", path, opened: open(new Uint8Array()) }) as const;
const sheet = layOutRegistry(smallRegistry.organisations);

const codes = smallRegistry.organisations.map(({ code }) => code);

describe("the registry is found by the name of its sheet", () => {
  test.each([
    ["alone", opensAs([sheet])],
    ["behind another", opensAsGrids([gridWith([["x"]], { sheet: "A" }), gridOf(sheet)])],
    ["in capitals", opensAs([{ ...sheet, name: "SỔ ĐƠN VỊ" }])],
    ["decomposed", opensAs([{ ...sheet, name: "Sổ đơn vị".normalize("NFD") }])],
  ])("%s", (_, open) => {
    const read = readRegistryFile(fileIn(open));
    expect(read.ok && read.value.organisations.map(({ code }) => code)).toEqual(codes);
  });
});

test("what was laid out reads back the same, row by row", () => {
  const read = readRegistryFile(fileIn(opensAs([sheet])));
  expect(read.ok && read.value.organisations).toEqual(
    smallRegistry.organisations.map((one, at) => ({ ...one, row: at + 1 })),
  );
});

test("a .csv needs no sheet name", () => {
  const text =
    "Mã;Tên;Mã cấp trên;Cấp;Loại hình;LLVT;TCCSĐ;Nộp báo cáo\r\n38;Tỉnh;;tỉnh;;;;\r\n38.1;Xã;38;cơ sở;1;;x;x\r\n";
  const read = readRegistryFile(registryText("so.csv", new TextEncoder().encode(text)));
  expect(read.ok && [...read.value.byCode.keys()]).toEqual(["38", "38.1"]);
});

describe("every complaint names the file", () => {
  const complaints = (open: OpenBytes) => {
    const read = readRegistryFile(fileIn(open));
    return read.ok ? [] : read.error.map(({ code, at }) => [code, at.file]);
  };

  test.each([
    ["bytes that do not open", () => err("damaged" as const), [["registryUnreadable", path]]],
    [
      "no such sheet",
      opensAsGrids([gridWith([["x"]], { sheet: "A" })]),
      [["registrySheetMissing", path]],
    ],
    ["an empty sheet", opensAsGrids([{ ...gridOf(sheet), rows: [] }]), [["registryEmpty", path]]],
  ])("%s", (_, open, expected) => {
    expect(complaints(open)).toEqual(expected);
  });

  test("a code that stands twice", () => {
    const twice = layOutRegistry([
      ...smallRegistry.organisations,
      ...smallRegistry.organisations.slice(-1),
    ]);
    expect(complaints(opensAs([twice]))).toEqual([["registryCodeTwice", path]]);
  });
});
