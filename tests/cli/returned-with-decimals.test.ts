import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { runLine, temporaryFolder } from "../support/command-line";

const sent = "tests/fixtures/written/return-7.5-shown-as-8.xlsx";
const at = temporaryFolder();

/** The number format of a cell of the form, and what stands in it. */
function cellIn(bytes: Uint8Array, cell: string): { readonly format: string; value: string } {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const [, style = "", value = ""] =
    new RegExp(`<c r="${cell}" s="(\\d+)"[^>]*><v>([^<]*)`, "u").exec(
      part("xl/worksheets/sheet1.xml"),
    ) ?? [];
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(part("xl/styles.xml"))?.[1] ?? "";
  const format = [...formats.matchAll(/<xf [^>]*numFmtId="(\d+)"/gu)][Number(style)]?.[1] ?? "";
  return { format, value };
}

const general = "0";

test("7,5 in a cell that shows whole numbers is told as 7,5, and stands so in the copy that goes back", async () => {
  writeFileSync(
    at("so.csv"),
    [
      "Mã;Tên;Mã cấp trên;Cấp;Loại hình;LLVT;TCCSĐ;Nộp báo cáo",
      "02.001;Huyện ủy Bản Khàng;;huyện;;;;",
      "02.001.002;Đảng bộ xã Cốc Ràng;02.001;cơ sở;;;x;x",
    ].join("\n"),
  );
  const before = cellIn(readFileSync(sent), "E44");
  expect(before.value).toBe("7.5");
  expect(before.format).not.toBe(general);

  const told = await runLine("check", sent);
  expect(told.out + told.err).toMatch(/E44: “7,5” ở .* có phần lẻ/u);

  const { code, err } = await runLine(
    ...["return", sent, "--registry", at("so.csv"), "--plan", "ha-giang", "--year", "2026"],
    ...["--as-of", "20/12/2026", "--out", at("tra")],
  );
  expect([code, err]).toEqual([1, expect.any(String)]);
  const packed = unzipSync(readFileSync(at("tra", "tra-lai.zip")));
  const [copy] = Object.entries(packed).flatMap(([name, bytes]) =>
    name.endsWith(".xlsx") && name.includes("02.001.002") ? [bytes] : [],
  );
  expect(cellIn(copy ?? new Uint8Array(), "E44")).toEqual({ format: general, value: "7.5" });
});
