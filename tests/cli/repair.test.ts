import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { formColumns } from "#core/forms/form-rows";
import { runLine, temporaryFolder } from "../support/command-line";
import { bytesOf, complaints, form, meta, row, typedOver } from "../support/repaired-forms";

const at = temporaryFolder();

beforeAll(async () => {
  const typed = {
    row,
    column: formColumns.value,
    cell: { value: 81.69, style: "percent" } as const,
  };
  mkdirSync(at("nop", "huyen"), { recursive: true });
  const spoilt = await bytesOf([typedOver(form, [typed]), meta]);
  for (const name of ["nop/a.xlsx", "nop/huyen/a.xlsx", "b.xlsx"]) writeFileSync(at(name), spoilt);
  writeFileSync(at("nop", "nguyen.xlsx"), await bytesOf([form, meta]));
  writeFileSync(at("nop", "khong-an.xlsx"), await bytesOf([form]));
  writeFileSync(at("nop", "hong.xlsx"), spoilt.slice(0, 900));
});

test("copies are written in the folders of the originals, which stay as they are", async () => {
  const before = readFileSync(at("nop", "a.xlsx"));
  const { out, err, code } = await runLine("check", at("nop"), "--repair", "--out", at("sua"));
  expect({ err, code }).toEqual({ err: "", code: 1 });
  expect(readdirSync(at("sua"), { recursive: true }).sort()).toEqual([
    "a.xlsx",
    "huyen",
    "huyen/a.xlsx",
  ]);
  expect(readFileSync(at("nop", "a.xlsx")).equals(before)).toBe(true);
  expect(complaints(new Uint8Array(readFileSync(at("sua", "huyen", "a.xlsx"))))).toEqual([]);
  expect(out).toContain("a.xlsx: đã khôi phục 1 công thức");
  expect(out).toContain("khong-an.xlsx: không khôi phục được công thức: biểu không còn trang ẩn");
  expect(out).toContain("hong.xlsx: không khôi phục được công thức: tệp bị cắt cụt");
  expect(out).toContain("Đã ghi 2 bản sao có công thức gốc");
});

test("a copy never takes the place of the file itself, nor of another copy", async () => {
  copyFileSync(at("b.xlsx"), at("nop", "c.xlsx"));
  const spoilt = readFileSync(at("b.xlsx"));
  const line = [
    at("b.xlsx"),
    at("nop", "c.xlsx"),
    at("nop", "a.xlsx"),
    at("nop", "huyen", "a.xlsx"),
  ];
  await runLine("check", ...line, "--repair", "--out", at("."));
  expect(readFileSync(at("b.xlsx")).equals(spoilt)).toBe(true);
  expect(
    ["b (1).xlsx", "c.xlsx", "a.xlsx", "a (2).xlsx"].map((name) => existsSync(at(name))),
  ).toEqual([true, true, true, true]);
});

test("a folder for copies needs --repair, and --repair needs a folder", async () => {
  expect((await runLine("check", at("b.xlsx"), "--out", at("x"))).err).toContain("--repair");
  expect((await runLine("check", at("b.xlsx"), "--repair")).err).toContain("--out");
});

test("where nothing was typed over, nothing is written, and that is said", async () => {
  const { out, code } = await runLine(
    "check",
    at("nop", "nguyen.xlsx"),
    "--repair",
    "--out",
    at("y"),
  );
  expect(code).toBe(1);
  expect(out).toContain("Không có công thức nào phải khôi phục.");
  expect(existsSync(at("y"))).toBe(false);
});

test("the copies are in the JSON as well", async () => {
  const line = ["check", at("b.xlsx"), "--repair", "--out", at("z"), "--json", "-", "--lang", "en"];
  const { out, err } = await runLine(...line);
  const { repaired } = JSON.parse(out) as { repaired: readonly { readonly restored: unknown }[] };
  expect(repaired.map(({ restored }) => restored)).toEqual([[expect.stringMatching(/^E\d+$/u)]]);
  expect(err).toContain("1 formula put back");
});
