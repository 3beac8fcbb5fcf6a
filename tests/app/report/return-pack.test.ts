import { unzipSync } from "fflate";
import { markWorkbook } from "#adapters/xlsx/mark/mark-workbook";
import { packed } from "#adapters/xlsx/mark/pack";
import { foldersOf, returnPacks, type ReturnPack } from "#app/report/return-pack";
import { differenceBetween } from "#app/forms/difference";
import { sheetNames } from "#core/words/names";
import { items } from "#core/catalogue/items/items";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { codesAsNames } from "#text/names";
import { returnWords } from "#text/returned/return";
import { knownItems } from "../../support/built-in";
import { handedIn, withValue, type Handed, type Spoil } from "../../support/consolidated";
import { gridOfSheet, opened } from "../../support/recalculated";

/** One blocking, one to explain, one explained, one clean. */
const faults: Spoil = (sheet, index) => {
  if (index === 0) return withValue(sheet, "VH_TOTAL", { value: -3 });
  if (index === 1) return withValue(sheet, "DV_BOY", { value: null });
  if (index === 2) return withValue(sheet, "DV_BOY", { value: null, note: "Mới thành lập" });
  return sheet;
};

let handed: Handed;
let packs: readonly ReturnPack[];

const packsUntil = (until: string): readonly ReturnPack[] => [
  ...returnPacks({
    result: handed.result,
    until,
    bytesOf: (file) => handed.files.find(({ path }) => path === file)?.bytes ?? null,
    mark: markWorkbook,
    words: returnWords("vi", codesAsNames),
  }),
];

beforeAll(async () => {
  handed = await handedIn(4, faults);
  packs = packsUntil("2027-01-05");
});

test("every unit that still has something to do gets a pack, and nobody else", () => {
  const codes = handed.files.map(({ path }) => path.replace(".xlsx", ""));
  expect(packs.map(({ toDo }) => toDo.unit.code)).toEqual(codes.slice(0, 2));
  expect(packs.map(({ toDo }) => [toDo.correct.length, toDo.explain.length > 0])).toEqual([
    [expect.any(Number), false],
    [0, true],
  ]);
  expect(packs.map(({ marked }) => marked)).toEqual(["cells", "cells"]);
});

test("the copy holds the unit's own values: its difference from the file that was sent is empty", () => {
  for (const { workbook, toDo } of packs) {
    const sent = handed.files.find(({ path }) => path === toDo.file);
    if (sent === undefined || workbook === null) throw new Error("no copy");
    const found = differenceBetween({ now: { ...sent, bytes: workbook }, before: sent }, items, {
      open: openXlsx,
      ...knownItems,
    });
    expect(found).toMatchObject({
      ok: true,
      value: { counts: { changed: 0, newlyFilled: 0, emptied: 0 } },
    });
  }
});

test("the list in the copy leads to the cells", () => {
  const [first] = packs;
  const grid = gridOfSheet(opened(first?.workbook ?? new Uint8Array()), "Cần xem lại");
  const texts = grid.rows.flatMap(({ cells }) =>
    cells.map(({ content }) => (content.kind === "text" ? content.value : "")),
  );
  const cell = first?.toDo.correct[0]?.at.cell ?? "?";
  const issue = first?.toDo.correct[0];
  const label = issue?.rows?.get("VH_TOTAL") ?? "?";
  expect(texts).toContain(`Dòng ${label}, ô ${cell}`);
  expect(texts.find((text) => text.includes(`ở dòng ${label} `))).toBeDefined();
});

test("the message says whose, what, where and until when", () => {
  const [first, second] = packs;
  for (const { message, toDo } of packs) {
    expect(message).toContain(`${toDo.unit.name} (${toDo.unit.code})`);
    expect(message).toContain(toDo.file);
    expect(message).toContain("chậm nhất ngày 05/01/2027");
    for (const { at } of [...toDo.correct, ...toDo.explain]) {
      expect(message).toContain(`Ô ${at.cell ?? "?"}, trang ${sheetNames.form}: `);
    }
    expect(message).toBe(message.normalize("NFC"));
    expect(message).not.toMatch(/undefined|null/u);
  }
  expect(first?.message).toContain("Phải sửa:");
  expect(first?.message).not.toContain("Cần giải trình");
  expect(second?.message).toContain("Cần giải trình");
});

test("a day that is over is not given as one that is to come", () => {
  for (const { message } of packsUntil("2026-12-29")) {
    expect(message).toContain("Hạn nộp là ngày 29/12/2026, đã qua");
  }
});

test("a file that is gone leaves the message", () => {
  const [pack] = [
    ...returnPacks({
      result: handed.result,
      until: "2027-01-05",
      bytesOf: () => null,
      mark: markWorkbook,
      words: returnWords("en", codesAsNames),
    }),
  ];
  expect(pack).toMatchObject({ workbook: null, marked: "messageOnly" });
  expect(pack?.message).toContain("Please send it again by 05/01/2027");
});

test("the archive holds what was packed, and the same packs give the same bytes", () => {
  const folders = foldersOf(packs);
  const files = packs.map((pack, index) => ({
    path: `${folders[index] ?? ""}/${pack.toDo.file}`,
    bytes: pack.workbook ?? new Uint8Array(),
  }));
  const archive = packed(files);
  expect(Object.keys(unzipSync(archive))).toEqual(files.map(({ path }) => path));
  expect(Buffer.compare(archive, packed(files))).toBe(0);
});

test("a code never leads out of its folder, and never into that of another", () => {
  const [pack] = packs;
  if (pack === undefined) throw new Error("no pack");
  const of = (code: string): ReturnPack => ({
    ...pack,
    toDo: { ...pack.toDo, unit: { code, name: "" } },
  });
  const codes = ["../x", "a/b", "..", "38.01", "ĐA\\1", "A-B", "a:b"];
  expect(foldersOf(codes.map(of))).toEqual([
    "_-x",
    "a-b",
    "_",
    "38.01",
    "ĐA-1",
    "A-B (2)",
    "a-b (3)",
  ]);
});

test("an explanation settles its complaint and no other", () => {
  const settled = handed.result.issues.filter(({ explanation }) => explanation !== undefined);
  expect(settled.map(({ code, explanation }) => [code, explanation])).toEqual([
    ["itemBlank", "Mới thành lập"],
  ]);
  expect(
    handed.result.issues.filter(({ severity }) => severity === "blocking").length,
  ).toBeGreaterThan(0);
});

test("the explanation stands in annex 4 beside its complaint", () => {
  const grid = gridOfSheet(opened(handed.report), sheetNames.receipts);
  const row = grid.rows.find(({ cells }) =>
    cells.some(({ content }) => content.kind === "text" && content.value === "Mới thành lập"),
  );
  const texts = row?.cells.map(({ content }) => (content.kind === "text" ? content.value : ""));
  expect(texts?.join(" ")).toContain("dòng A");
});

test("a submission is compared with the unit's copy in a report; without one it is refused", () => {
  const first = handed.files[3];
  if (first === undefined) throw new Error("no form");
  const report = { ...first, path: "bao-cao.xlsx", bytes: handed.report };
  const reader = { open: openXlsx, ...knownItems };
  const found = differenceBetween({ now: first, before: report }, items, reader);
  expect(found).toMatchObject({
    ok: true,
    value: { counts: { changed: 0, newlyFilled: 0, emptied: 0 } },
  });
  expect(differenceBetween({ now: report, before: first }, items, reader)).toMatchObject({
    error: { kind: "notAForm" },
  });
  const other = handed.files[1];
  if (other === undefined) throw new Error("no form");
  expect(differenceBetween({ now: first, before: other }, items, reader)).toMatchObject({
    error: { kind: "differentUnits" },
  });
});
