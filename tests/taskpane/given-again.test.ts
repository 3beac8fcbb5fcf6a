import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FileReading } from "#core/consolidation/file-reading";
import { emptyMemory, forgetForms, type Memory } from "#taskpane/engine/memory";
import { takeFile } from "#taskpane/engine/reading/given/take-file";
import { keepPoint } from "#taskpane/engine/reading/points";
import type { GivenFile, Order } from "#taskpane/protocol/answers";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { clearForms } from "#taskpane/work/gathering/take-away";
import { formSavedAgain } from "./saved-again";
import { deskOfTest, givenAt } from "./gathered-desk";
import { sampleInto } from "../support/sample-files";

const sample = mkdtempSync(path.join(tmpdir(), "given-again-"));

beforeAll(async () => {
  await sampleInto(sample, "--units", "20", "--year", "2026");
}, 120_000);

afterAll(() => {
  rmSync(sample, { recursive: true });
});

const forms = (most: number): readonly GivenFile[] =>
  readdirSync(path.join(sample, "nop"))
    .slice(0, most)
    .map((name) => givenAt(path.join(sample, "nop", name)));

const order: Order = {
  ...{ plan: "son-dong", year: 2026, asOf: "2026-12-29", dueDate: "2026-12-15" },
  ...{ language: "vi", duplicates: "newest", chosen: [] },
};

const factsOf = (readings: Iterable<FileReading> = []): readonly unknown[] =>
  Array.from(readings, (reading) => (reading.kind === "form" ? reading.facts : null));

async function readAll(memory: Memory, files: readonly GivenFile[]): Promise<void> {
  for (const file of files) await takeFile(memory, { file, order, instead: null });
}

test("a folder given again and again lies in memory once: what can be gone back to shares what the same bytes say", async () => {
  const memory = emptyMemory();
  for (const number of [1, 2, 3]) {
    forgetForms(memory);
    await readAll(memory, forms(3));
    keepPoint(memory, number);
  }
  const [first = [], ...later] = [...memory.points.values()].map(({ readings }) =>
    factsOf(readings.values()),
  );
  expect(first).toHaveLength(3);
  expect(first).not.toContain(null);
  expect(later).toHaveLength(2);
  for (const facts of later)
    for (const [place, each] of facts.entries()) expect(each).toBe(first[place]);
});

test("other bytes under the same name are another reading, and so are the same bytes under another plan", async () => {
  const [file] = forms(1);
  if (file === undefined) throw new Error("the sample has no form");
  const changed = await formSavedAgain(file, "2026-12-05T00:00:00.000Z");
  for (const [again, own] of [
    [changed, null],
    [file, {} as Memory["own"] & object],
  ] as const) {
    const memory = emptyMemory();
    await readAll(memory, [file]);
    keepPoint(memory, 1);
    const [point] = memory.points.values();
    if (point !== undefined) Object.assign(point, { own });
    forgetForms(memory);
    await readAll(memory, [again]);
    const [now] = factsOf(memory.readings);
    expect(now).toBeDefined();
    expect(now).not.toBe(factsOf(point?.readings.values())[0]);
  }
});

test("no list that can be made again is kept ten steps back on the page", async () => {
  const desk = deskOfTest();
  await giveForms(desk, [givenAt(path.join(sample, "so-don-vi.xlsx")), ...forms(3)]);
  await clearForms(desk);
  const { undo } = desk.store.get();
  expect(undo).toHaveLength(2);
  for (const { before } of undo)
    for (const made of ["files", "proposal", "report", "table"])
      expect(before).not.toHaveProperty(made);
});
