import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { sift, type KeptFile } from "#taskpane/engine/reading/given/sift";
import type { ComputerMemory } from "#taskpane/computer/computer-memory";
import type { FolderHandle } from "#taskpane/computer/folder-handle";
import { filesOfFolder } from "#taskpane/computer/read-folder";
import type { GivenFile } from "#taskpane/protocol/answers";
import { takeProposal } from "#taskpane/work/gathering/decide-work";
import { rememberFolder } from "#taskpane/work/gathering/folder-work";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { givePrevious } from "#taskpane/work/gathering/previous-work";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { readFolderAgain } from "#taskpane/work/gathering/read-again";
import { clearForms, dropFile, removePrevious } from "#taskpane/work/gathering/take-away";
import { recallAll } from "#taskpane/work/computer-work";
import { learnPlans } from "#taskpane/work/gathering/learn-plans";
import { leaveSample, loadSample } from "#taskpane/work/gathering/sample-work";
import { undoLast } from "#taskpane/work/gathering/undo-last";
import { giving as text } from "#text/vi/pane/giving";
import { formSavedAgain } from "./saved-again";
import { computerOfTest, deskOfTest, given, givenAt, type DeskOfTest } from "./gathered-desk";
import { sampleInto } from "../support/sample-files";

const sample = mkdtempSync(path.join(tmpdir(), "giving-"));
const modified = "2026-12-01T00:00:00.000Z";

beforeAll(async () => {
  await sampleInto(sample, "--units", "60", "--year", "2026");
}, 120_000);

afterAll(() => {
  rmSync(sample, { recursive: true });
});

const registryFile = (): GivenFile => givenAt(path.join(sample, "so-don-vi.xlsx"));
const previousFile = (): GivenFile => givenAt(path.join(sample, "bao-cao-nam-truoc.xlsx"));

/** The first forms of the sample, as the folder `nop` is dropped. */
const folder = (most = 6): readonly GivenFile[] =>
  readdirSync(path.join(sample, "nop"))
    .slice(0, most)
    .map((name) => ({
      ...given(name, readFileSync(path.join(sample, "nop", name)), modified),
      folder: "nop",
    }));

const namesOf = (desk: DeskOfTest): readonly string[] =>
  desk.store.get().files.map(({ name }) => name);

async function openDesk(...files: readonly GivenFile[]): Promise<DeskOfTest> {
  const desk = deskOfTest(computerOfTest());
  await learnPlans(desk);
  await giveForms(desk, files);
  return desk;
}

const reads = (desk: DeskOfTest): number => desk.asked.filter((name) => name === "read").length;

describe("one place for everything", () => {
  test("forms, registry and last year's report in any order: each is taken as what it is", async () => {
    const desk = await openDesk(...folder(), previousFile(), registryFile());
    const { registry, previous, report, files } = desk.store.get();
    expect(registry?.name).toBe("so-don-vi.xlsx");
    expect(previous).toEqual({ name: "bao-cao-nam-truoc.xlsx", year: 2025, years: [2025] });
    expect(report?.counts.received).toBe(6);
    expect(files.map(({ tone }) => tone)).toEqual(Array<string>(6).fill("good"));
  });

  test("forms that come before the registry are kept and wait for it", async () => {
    const desk = await openDesk(...folder());
    expect(desk.store.get()).toMatchObject({ report: null, registry: null });
    expect(desk.store.get().notice?.words).toContain(text.given.registryWanted);
    await giveForms(desk, [registryFile()]);
    expect(desk.store.get().report?.counts.received).toBe(6);
  });

  test("a report that lies among the forms takes no place from the one that was chosen", async () => {
    const desk = await openDesk(registryFile(), { ...previousFile(), path: "chon.xlsx" });
    await giveForms(desk, [...folder(), { ...previousFile(), folder: "nop" }]);
    expect(desk.store.get().previous?.name).toBe("chon.xlsx");
    expect(desk.store.get().report?.lists.ignored.count).toBe(1);
  });

  test("a .zip is the forms in it", async () => {
    const inside = Object.fromEntries(
      folder(3).map(({ path: name }) => [name, readFileSync(path.join(sample, "nop", name))]),
    );
    const desk = await openDesk(given("xa.zip", zipSync(inside), modified), registryFile());
    expect(desk.store.get().report?.counts.received).toBe(3);
  });

  test("what is none of these is said once for the file, with what it is", async () => {
    const desk = await openDesk(
      registryFile(),
      given("a.docx", new Uint8Array([1]), modified),
      given("b.rar", new Uint8Array([1]), modified),
    );
    const lines = desk.store.get().files;
    expect(lines.map(({ tone }) => tone)).toEqual(["bad", "bad"]);
    for (const { words } of lines) expect(words).not.toBe("");
  });

  test("plan and year that most forms state are proposed, and taken with one press", async () => {
    const desk = await openDesk(...folder(), registryFile());
    const { settings } = desk.store.get();
    desk.store.update((state) => ({ ...state, settings: { ...settings, year: 2024 } }));
    await giveForms(desk, folder());
    expect(desk.store.get().report?.counts.received).toBe(0);
    expect(desk.store.get().proposal).toMatchObject({ year: 2026, forms: 6, of: 6 });
    await takeProposal(desk);
    expect(desk.store.get()).toMatchObject({ proposal: null, settings: { year: 2026 } });
    expect(desk.store.get().report?.counts.received).toBe(6);
  });
});

describe("the folder again", () => {
  test("is a refresh: what has gone counts no more, what changed is read, what did not is not", async () => {
    const desk = await openDesk(registryFile(), ...folder());
    const before = reads(desk);
    const [gone, changed, ...same] = folder();
    const [added] = folder(7).slice(6);
    if (gone === undefined || changed === undefined || added === undefined) throw new Error("few");
    const later = await formSavedAgain(changed, "2026-12-05T00:00:00.000Z");
    await giveForms(desk, [later, ...same, added]);
    expect(reads(desk) - before).toBe(2);
    expect([...namesOf(desk)].sort()).toEqual(
      [changed, ...same, added].map(({ path: name }) => name).sort(),
    );
    expect(desk.store.get().change).toEqual({
      added: [added.path],
      changed: [changed.path],
      gone: [gone.path],
    });
    expect(desk.store.get().notice?.words).toBe(text.change.sentence("1", "1", "1"));
    expect(desk.store.get().report?.counts.received).toBe(6);
    await undoLast(desk);
    expect(namesOf(desk)).toEqual(folder().map(({ path: name }) => name));
  });

  test("with another day but the same contents is no change, as a folder that was copied", async () => {
    const desk = await openDesk(registryFile(), ...folder());
    await giveForms(
      desk,
      folder().map((file) => ({ ...file, modified: "2026-12-05T00:00:00.000Z" })),
    );
    expect(desk.store.get().change).toEqual({ added: [], changed: [], gone: [] });
    expect(desk.store.get().notice?.words).toBe(text.change.sentence("0", "0", "0"));
    expect(desk.store.get().report?.counts.received).toBe(6);
  });

  test("unchanged: nothing is read, nothing is told twice", async () => {
    const desk = await openDesk(registryFile(), ...folder());
    const before = [reads(desk), namesOf(desk)];
    await giveForms(desk, folder());
    expect([reads(desk), namesOf(desk)]).toEqual(before);
    expect(desk.store.get().report?.lists.ignored.count).toBe(0);
  });

  const kept = (name: string, of: string | null, day = modified): KeptFile => ({
    ...given(name, new Uint8Array(9), day),
    givenAs: name,
    ...(of === null ? {} : { folder: of }),
  });
  const sign = (name: string, of: string | null, day = modified) => ({
    path: name,
    modified: day,
    size: 9,
    ...(of === null ? {} : { folder: of }),
  });
  const other = "2026-12-09T00:00:00.000Z";

  test.each([
    [
      "another folder of the same name",
      [kept("a", "x")],
      [sign("b", "x")],
      { gone: [], added: [0] },
    ],
    ["a file by itself", [kept("a", "x"), kept("b", "x")], [sign("a", null)], { gone: [] }],
    ["a folder whose files were chosen before", [kept("a", null)], [sign("a", "x")], { added: [] }],
    [
      "a file by itself that has changed",
      [kept("a", null)],
      [sign("a", null, other)],
      { added: [0] },
    ],
    ["among others", [kept("a", "x"), kept("b", "x")], [sign("x/a", "x")], { gone: ["b"] }],
  ])("%s", (_, before, now, expected) => {
    expect(sift(before, now)).toMatchObject(expected);
  });
});

describe("nothing is lost without a word", () => {
  const acts: readonly (readonly [string, (desk: DeskOfTest) => Promise<void>])[] = [
    ["the forms are cleared", clearForms],
    ["one file is taken away", (desk) => dropFile(desk, namesOf(desk)[0] ?? "")],
    ["last year's report is taken away", removePrevious],
    ["the sample is opened", loadSample],
    ["other files are given", (desk) => giveForms(desk, [given("x.xlsx", new Uint8Array([1]))])],
    ["the registry is chosen again", (desk) => giveRegistry(desk, [registryFile()])],
  ];

  test.each(acts)(
    "%s, and everything is there again",
    async (_, act) => {
      const desk = await openDesk(registryFile(), previousFile(), ...folder());
      const { report, files, previous } = desk.store.get();
      await act(desk);
      await undoLast(desk);
      expect(desk.store.get()).toMatchObject({ report, files, previous, sample: false });
    },
    60_000,
  );

  test("another registry keeps the forms", async () => {
    const desk = await openDesk(registryFile(), ...folder());
    await giveRegistry(desk, [registryFile()]);
    expect(desk.store.get().report?.counts.received).toBe(6);
  });

  test("whoever leaves the sample is where he was before", async () => {
    const desk = await openDesk(registryFile(), ...folder());
    const { report } = desk.store.get();
    await loadSample(desk);
    await leaveSample(desk);
    expect(desk.store.get()).toMatchObject({ report, sample: false, step: "start" });
  }, 60_000);

  test("after a reload everything stands as it was left, and the folder again reads nothing", async () => {
    const inner = computerOfTest();
    // A database keeps copies, and copies keep no methods.
    const computer: ComputerMemory = {
      ...inner,
      keep: (name, value) =>
        inner.keep(name, name === "work" || name === "readings" ? structuredClone(value) : value),
    };
    const desk = deskOfTest(computer);
    await learnPlans(desk);
    await giveForms(desk, [registryFile(), ...folder()]);
    await givePrevious(desk, [previousFile()]);
    const { report, files, previous } = desk.store.get();
    const next = deskOfTest(computer);
    await learnPlans(next);
    await recallAll(next);
    expect(next.store.get()).toMatchObject({ report, files, previous });
    await giveForms(next, folder());
    expect(reads(next)).toBe(0);
    expect(next.store.get().notice?.words).toBe(text.change.sentence("0", "0", "0"));
  });
});

describe("the folder that the browser lets be read again", () => {
  const file = (name: string) => ({
    kind: "file" as const,
    name,
    getFile: () => Promise.resolve(new File(["x"], name, { lastModified: 5 })),
  });
  const folderOf = (
    name: string,
    inside: readonly (FolderHandle | ReturnType<typeof file>)[],
    allowed: PermissionState = "granted",
  ): FolderHandle => ({
    kind: "directory",
    name,
    async *values() {
      for (const each of inside) yield await Promise.resolve(each);
    },
    requestPermission: () => Promise.resolve(allowed),
  });

  test("has the names that its drop gave", async () => {
    const tree = folderOf("nop", [file("a.xlsx"), folderOf("huyen", [file("b.xlsx")])]);
    const files = await filesOfFolder(tree);
    expect(files?.map((each) => [each.folder, each.path])).toEqual([
      ["nop", "a.xlsx"],
      ["nop", "huyen/b.xlsx"],
    ]);
  });

  test("that may not be read is said, and nothing is lost", async () => {
    const desk = await openDesk(registryFile(), ...folder());
    const before = namesOf(desk);
    await rememberFolder(desk, folderOf("nop", [], "denied"));
    await readFolderAgain(desk);
    expect(desk.store.get().notice).toEqual({ tone: "bad", words: text.folder.refused("nop") });
    expect(namesOf(desk)).toEqual(before);
  });

  test("is known on another day", async () => {
    const computer = computerOfTest();
    await rememberFolder(deskOfTest(computer), folderOf("nop", []));
    const next = deskOfTest(computer);
    await learnPlans(next);
    await recallAll(next);
    expect(next.store.get().folder).toBe("nop");
  });
});
