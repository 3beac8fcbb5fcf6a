import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { readFiles, type ReadRun } from "#cli/files/read-files";
import { runLine, temporaryFolder } from "../support/command-line";

const at = temporaryFolder();
const units = 6;

beforeAll(async () => {
  expect((await runLine("sample", "--out", at("s"), "--units", String(units))).code).toBe(0);
  writeFileSync(at("s", "nop", "hỏng.xlsx"), "not a workbook");
  writeFileSync(at("s", "nop", "ghi chú.txt"), "");
});

beforeEach(() => {
  rmSync(at("cache"), { recursive: true, force: true });
});

const read = (cache: string | null): Promise<ReadRun> =>
  readFiles([at("s", "nop")], { progress: () => undefined }, { cache });

/** What was read, with the facts spelt out. */
const contentOf = ({ readings }: ReadRun): unknown =>
  readings.map((reading) =>
    reading.kind === "form" ? { ...reading, facts: [...reading.facts] } : reading,
  );

const entries = (): readonly string[] =>
  readdirSync(at("cache"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test("a warm cache opens no workbook, and nothing else differs", async () => {
  const plain = await read(null);
  const cold = await read(at("cache"));
  const warm = await read(at("cache"));
  expect([plain.opened, cold.opened, warm.opened]).toEqual([units + 1, units + 1, 0]);
  expect(contentOf(cold)).toEqual(contentOf(plain));
  expect(contentOf(warm)).toEqual(contentOf(plain));
});

test("only the file that changed is opened again", async () => {
  await read(at("cache"));
  const broken = at("s", "nop", "hỏng.xlsx");
  writeFileSync(broken, "still no workbook");
  expect((await read(at("cache"))).opened).toBe(1);
  expect((await read(at("cache"))).opened).toBe(0);
});

test("a file that moved keeps its reading and has its new name and date", async () => {
  await read(at("cache"));
  const [before, after] = [at("s", "nop", "hỏng.xlsx"), at("s", "nop", "khác", "hỏng.xlsx")];
  mkdirSync(at("s", "nop", "khác"));
  renameSync(before, after);
  utimesSync(after, new Date(0), new Date(0));
  const { readings, opened } = await read(at("cache"));
  expect(opened).toBe(0);
  expect(readings.map(({ file }) => [file.path, file.receivedAt])).toContainEqual([
    "khác/hỏng.xlsx",
    "1970-01-01T00:00:00.000Z",
  ]);
  renameSync(after, before);
});

test("a file of another name is read again: its name is a witness of whose it is", async () => {
  const folder = at("s", "nop");
  const [form = ""] = readdirSync(folder).sort();
  await read(at("cache"));
  const renamed = form.replace(/^(\d\d\.\d{3})\.\d{3}/u, "$1.999");
  renameSync(join(folder, form), join(folder, renamed));
  const { readings } = await read(at("cache"));
  const found = readings.find(({ file }) => file.path === renamed);
  expect(found?.kind === "form" ? found.issues.map(({ code }) => code) : found).toContain(
    "witnessesDisagree",
  );
  renameSync(join(folder, renamed), join(folder, form));
});

test("the cache can be deleted at any time", async () => {
  const first = await read(at("cache"));
  rmSync(entries()[0] ?? "");
  expect((await read(at("cache"))).opened).toBe(1);
  rmSync(at("cache"), { recursive: true });
  expect(contentOf(await read(at("cache")))).toEqual(contentOf(first));
});

test.each<readonly [string, (entry: string) => void]>([
  [
    "cut",
    (entry) => {
      writeFileSync(entry, readFileSync(entry).subarray(0, 200));
    },
  ],
  [
    "empty",
    (entry) => {
      writeFileSync(entry, "");
    },
  ],
  [
    "of another content",
    (entry) => {
      writeFileSync(entry, readFileSync(entry, "utf8").replace(/\d(?=[^\n]*$)/u, "7"));
    },
  ],
])("entries that are %s are passed over and written again", async (_, spoil) => {
  const first = await read(at("cache"));
  const spoilt = entries();
  expect(spoilt).toHaveLength(units + 1);
  for (const entry of spoilt) spoil(entry);
  const again = await read(at("cache"));
  expect(again.opened).toBe(units + 1);
  expect(contentOf(again)).toEqual(contentOf(first));
  expect((await read(at("cache"))).opened).toBe(0);
});

test("a cache that cannot be written stops nothing", async () => {
  writeFileSync(at("cache"), "a file where the folder should be");
  expect((await read(at("cache"))).opened).toBe(units + 1);
  expect(statSync(at("cache")).isFile()).toBe(true);
});
