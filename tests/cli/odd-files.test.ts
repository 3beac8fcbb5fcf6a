import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { catalogue } from "#core/catalogue/built-in";
import { filesUnder, writeWhole, type FoundFile } from "#cli/files/disk";
import { onceReader, readOnce } from "#cli/files/read-once";
import { Refused } from "#cli/refused";
import { refusalSentence } from "#text/cli/cli";
import { runLine, temporaryFolder } from "../support/command-line";

const at = temporaryFolder();
const reader = onceReader(catalogue.items, null);

const found = (name: string): FoundFile => ({ location: at(name), shown: name });

const large = 200 * 1024 * 1024;

beforeAll(() => {
  fs.mkdirSync(at("nop", "bieu.xlsx"), { recursive: true });
  fs.mkdirSync(at("thu-muc.xlsx"));
  fs.writeFileSync(at("rong.xlsx"), "");
  fs.writeFileSync(at("lon.xlsx"), "");
  fs.truncateSync(at("lon.xlsx"), large);
  fs.symlinkSync(at("khong-co"), at("lien-ket.xlsx"));
});

describe("a file that cannot be read as it stands is named with the reason, and nothing else happens", () => {
  test.each([
    ["gone since the folder was listed", "da-xoa.xlsx", "notReadable"],
    ["a link to nothing", "lien-ket.xlsx", "notReadable"],
    ["a folder with the name of a workbook", "thu-muc.xlsx", "notReadable"],
    ["empty", "rong.xlsx", "empty"],
    ["of 200 MB, of which nothing is read", "lon.xlsx", "tooLarge"],
  ])("%s", (_, name, reason) => {
    const reading = jest.spyOn(fs, "readFileSync");
    expect(readOnce(found(name), reader).reading).toMatchObject({ kind: "unreadable", reason });
    expect(reading.mock.calls.filter(([file]) => file === at("lon.xlsx"))).toEqual([]);
    reading.mockRestore();
  });

  test("held by another program", () => {
    const held = jest.spyOn(fs, "readFileSync").mockImplementation(() => {
      throw Object.assign(new Error("locked"), { code: "EBUSY" });
    });
    const { reading } = readOnce(found("rong.xlsx"), reader);
    held.mockRestore();
    expect(reading).toMatchObject({ kind: "unreadable", reason: "notReadable" });
  });
});

test("folders named as workbooks are walked, pipes are left alone", () => {
  fs.writeFileSync(at("nop", "bieu.xlsx", "a.xlsx"), "x");
  if (process.platform !== "win32") spawnSync("mkfifo", [at("nop", "ong.xlsx")]);
  expect(filesUnder([at("nop")]).map(({ shown }) => shown)).toEqual(["bieu.xlsx/a.xlsx"]);
});

describe("a file that cannot be written is one sentence, and the old file stays", () => {
  test.each([
    ["open in Excel", "renameSync", "EBUSY", "tệp đang mở ở chương trình khác"],
    ["without permission", "writeFileSync", "EACCES", "không có quyền ghi"],
    ["on a full disk", "writeFileSync", "ENOSPC", "đĩa đã đầy"],
  ] as const)("%s", (_, step, code, words) => {
    fs.writeFileSync(at("cu.xlsx"), "cũ");
    const failing = jest.spyOn(fs, step).mockImplementation(() => {
      throw Object.assign(new Error("refused"), { code });
    });
    let said = "";
    try {
      writeWhole(at("cu.xlsx"), "mới");
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      said = refusalSentence(error.refusal, "vi");
    } finally {
      failing.mockRestore();
    }
    expect(said).toContain(words);
    expect(said).toMatch(/\.$/u);
    expect(said.split("\n")).toHaveLength(1);
    expect(fs.readFileSync(at("cu.xlsx"), "utf8")).toBe("cũ");
    expect(fs.readdirSync(at(".")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

test("one command over all of them ends with its sentences and no error of its own", async () => {
  const { code, out, err } = await runLine("check", at("rong.xlsx"), at("lon.xlsx"));
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain("rong.xlsx");
  expect(out).toContain("lon.xlsx: tệp quá lớn");
});
