import { limits } from "#adapters/xlsx/read/limits";
import { WorkbookPackage } from "#adapters/xlsx/read/package/workbook-package";
import { readZipDirectory } from "#adapters/xlsx/read/zip/directory";
import { workbookEntries } from "./crafted-workbook";
import { type CraftedEntry, craftZip, joined, utf8, withZip64End } from "./crafted-zip";
import { refusal, sheetCells } from "./reading";

const rows = "<row><c><v>1</v></c></row>";
const one = { A1: { kind: "number", value: 1 } };
const entries = workbookEntries({ rows });

/** The same workbook with the entry of the sheet changed. */
const withSheetEntry = (change: Partial<CraftedEntry>): CraftedEntry[] =>
  entries.map((entry) => (entry.name.includes("sheet1") ? { ...entry, ...change } : entry));

describe("zips in unusual dress are read", () => {
  test.each([
    ["stored entries", craftZip(entries.map((entry) => ({ ...entry, stored: true })))],
    ["bytes before the zip", joined(utf8("MZ some program"), craftZip(entries))],
    ["bytes behind the zip", joined(craftZip(entries), new Uint8Array(60_000))],
    [
      "a comment that looks like an end",
      joined(craftZip(entries), utf8("PK\u0005\u0006".padEnd(40))),
    ],
    ["the end records of large files", withZip64End(craftZip(entries))],
    [
      "the end records of large files behind other bytes",
      joined(utf8("junk"), withZip64End(craftZip(entries))),
    ],
    ["the sizes of large files", craftZip(entries.map((entry) => ({ ...entry, zip64: true })))],
    ["folders", craftZip([{ name: "xl/", data: "", stored: true }, ...entries])],
    [
      "names in other letters",
      craftZip(entries.map((entry) => ({ ...entry, name: entry.name.toUpperCase() }))),
    ],
    [
      "backslashes",
      craftZip(entries.map((entry) => ({ ...entry, name: entry.name.replaceAll("/", "\\") }))),
    ],
    ["names of objects", craftZip([...entries, { name: "__proto__", data: "x" }])],
    ["many entries", craftZip([...entries, ...fillers(limits.parts.most - entries.length)])],
  ])("%s", (_, bytes) => {
    expect(sheetCells(bytes, "S1")).toEqual(one);
  });
});

function fillers(count: number): CraftedEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `f${String(at)}`,
    data: "",
    stored: true,
  }));
}

describe("what the zip declares is compared with what it holds", () => {
  test.each([
    ["a checksum that is wrong", { declaredChecksum: 1 }],
    ["a length that is too small", { declaredSize: 10 }],
    ["a length that is too great", { declaredSize: 100_000 }],
    ["a length of zero", { declaredSize: 0 }],
    ["another name in the local header", { localName: "xl/worksheets/sheet2.xml" }],
    ["a local header elsewhere", { headerAt: 3 }],
    ["a local header behind the file", { headerAt: 0x7fffffff }],
    ["a compression that nobody uses", { method: 9 }],
    ["stored, but compressed", { method: 0 }],
    ["compressed, but stored", { stored: true, method: 8 }],
  ])("%s is damage", (_, change) => {
    expect(refusal(craftZip(withSheetEntry(change)))).toBe("damaged");
  });
});

test("one flipped byte in compressed data is noticed, unless it changes nothing", () => {
  const honest = craftZip(entries);
  const directory = readZipDirectory(honest);
  const sheet = directory.ok ? directory.value.entries.get("xl/worksheets/sheet1.xml") : undefined;
  const { dataStart, compressedSize } = sheet ?? { dataStart: 0, compressedSize: 0 };
  let noticed = 0;
  for (let at = dataStart; at < dataStart + compressedSize; at += 1) {
    const flipped = honest.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0x10;
    if (refusal(flipped) === null) expect(sheetCells(flipped, "S1")).toEqual(one);
    else noticed += 1;
  }
  expect(noticed).toBeGreaterThan(100);
});

test("a zip with a password says so", () => {
  expect(refusal(craftZip(withSheetEntry({ flags: 1 })))).toBe("encrypted");
});

test("one entry more than the limit is refused, and 60,000 are not even listed", () => {
  const most = limits.parts.most;
  expect(refusal(craftZip([...entries, ...fillers(most + 1 - entries.length)]))).toBe(
    "tooManyParts",
  );
  expect(refusal(craftZip(entries, 60_000))).toBe("tooManyParts");
});

test("a directory longer than it says is refused: other programs would see other parts", () => {
  expect(refusal(craftZip([...entries, ...fillers(3)], entries.length))).toBe("damaged");
});

test("a directory shorter than it says is refused", () => {
  expect(refusal(craftZip(entries, entries.length + 1))).toBe("damaged");
});

test("entries that share bytes are refused, although each could be read alone", () => {
  const sheet = entries.filter(({ name }) => name.includes("sheet1"));
  const outer = { name: "outer", data: craftZip(sheet), stored: true };
  const insideOuter = 30 + outer.name.length;
  const nested = withSheetEntry({ headerAt: insideOuter });
  expect(refusal(craftZip([outer, ...nested]))).toBe("suspicious");
});

test("two entries of one name are refused: programs differ in which they read", () => {
  expect(refusal(craftZip([...entries, { name: "XL/Workbook.xml", data: "x" }]))).toBe(
    "suspicious",
  );
});

describe("bombs", () => {
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024);

  test("a part that shrinks more than any sheet does is refused by what it declares", () => {
    expect(refusal(craftZip(withSheetEntry({ data: zeros(2) })))).toBe("suspicious");
  });

  test("a part that is too large is refused by what it declares", () => {
    const declaredSize = limits.partBytes.most + 1;
    expect(refusal(craftZip(withSheetEntry({ declaredSize })))).toBe("tooLarge");
  });

  test("parts that are too large together are refused by what they declare", () => {
    const declaredSize = limits.partBytes.most;
    const large = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        name: `large${String(at)}`,
        data: "",
        declaredSize,
      }));
    const most = Math.floor(limits.totalBytes.most / declaredSize);
    // Parts that nobody reads cost nothing: our own reports hold hundreds of megabytes of formulas.
    expect(refusal(craftZip([...entries, ...large(most - 1)]))).toBeNull();
    expect(refusal(craftZip([...entries, ...large(most + 1)]))).toBe("tooLarge");
  });

  test("parts that are read are bounded together", () => {
    const data = new Uint8Array(limits.readBytes.most / 2);
    const directory = readZipDirectory(craftZip([{ name: "a", data, stored: true }]));
    if (!directory.ok) throw new Error(directory.error);
    const checked = {
      inflate: () => null,
      checksum: () => directory.value.entries.get("a")?.checksum ?? 0,
    };
    const book = new WorkbookPackage(directory.value, checked);
    const sizes = [1, 2, 3].map(() => {
      const part = book.raw("a");
      return part.ok ? part.value?.length : part.error;
    });
    expect(sizes).toEqual([data.length, data.length, "tooLarge"]);
  });

  test("a part that declares less than it holds is not inflated further", () => {
    const data = zeros(80);
    expect(refusal(craftZip(withSheetEntry({ data, declaredSize: 5000 })))).toBe("damaged");
  });
});
