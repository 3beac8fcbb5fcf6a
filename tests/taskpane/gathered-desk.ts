import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { createEngine } from "#taskpane/engine/create-engine";
import type { CallName, Engine } from "#taskpane/protocol/calls";
import type { GivenFile, MadeFile } from "#taskpane/protocol/answers";
import type { ComputerMemory, Remembered } from "#taskpane/computer/computer-memory";
import { createStore } from "#taskpane/state/store";
import type { Desk } from "#taskpane/work/desk";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { learnPlans } from "#taskpane/work/gathering/learn-plans";
import { opening } from "./first-states";

/** A file as a browser hands it over. */
export const given = (
  name: string,
  bytes: Uint8Array,
  modified: string | null = null,
): GivenFile => ({
  path: name,
  modified,
  content: {
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  },
});

export const givenAt = (location: string): GivenFile =>
  given(path.basename(location), readFileSync(location), statSync(location).mtime.toISOString());

/** The files of a folder whose names begin so. */
export const formsIn = (folder: string, ...starts: readonly string[]): readonly GivenFile[] =>
  readdirSync(folder)
    .filter((name) => starts.some((start) => name.startsWith(start)))
    .map((name) => givenAt(path.join(folder, name)));

/** The unit of the sample whose form was given this fault. */
export function plantedUnit(sample: string, kind: string): string {
  const text = readFileSync(path.join(sample, "defects.json"), "utf8");
  const planted = JSON.parse(text) as readonly {
    readonly kind: string;
    readonly unit: string | null;
  }[];
  const unit = planted.find((one) => one.kind === kind)?.unit;
  if (typeof unit !== "string") throw new Error(`no form of the sample has ${kind}`);
  return unit;
}

export interface DeskOfTest extends Desk {
  readonly saved: MadeFile[];
  readonly copied: string[];
  /** What the engine was asked for, in order. */
  readonly asked: CallName[];
}

/** A desk without a page. */
export function deskOfTest(computer?: ComputerMemory): DeskOfTest {
  const inner = createEngine(computer);
  const asked: CallName[] = [];
  const engine: Engine = {
    ask(name, order) {
      asked.push(name);
      return inner.ask(name, order);
    },
  };
  const [saved, copied]: [MadeFile[], string[]] = [[], []];
  return {
    store: createStore({ ...opening, asOf: "2026-12-29" }),
    engine,
    asked,
    saved,
    copied,
    save: (file) => void saved.push(file),
    dropped: () => Promise.resolve([]),
    copy(text) {
      copied.push(text);
      return Promise.resolve(true);
    },
    ...(computer === undefined ? {} : { computer }),
  };
}

/** A desk on which the registry and these forms were read. */
export async function readDesk(
  sample: string,
  forms: readonly GivenFile[],
  computer?: ComputerMemory,
): Promise<DeskOfTest> {
  const desk = deskOfTest(computer);
  await learnPlans(desk);
  await giveRegistry(desk, [givenAt(path.join(sample, "so-don-vi.xlsx"))]);
  await giveForms(desk, forms);
  return desk;
}

/** A computer that remembers as long as the test lasts. */
export function computerOfTest(): ComputerMemory & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    recall: <K extends keyof Remembered>(name: K) =>
      Promise.resolve((kept.get(name) ?? null) as Remembered[K] | null),
    keep(name, value) {
      kept.set(name, value);
      return Promise.resolve();
    },
    forget() {
      kept.clear();
      return Promise.resolve();
    },
  };
}
