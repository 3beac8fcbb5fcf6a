import {
  followHost,
  PATIENCE_MS,
  themeOf,
  type HostContext,
  type HostLibrary,
  type Timer,
} from "#taskpane/surroundings/host";
import type { PaneMode } from "#text/vi/pane/pane";

/** A clock that stands still until the test lets time pass. */
class StoppedClock implements Timer {
  private now = 0;
  private waiting: { readonly at: number; readonly run: () => void }[] = [];

  after(milliseconds: number, run: () => void): { cancel(): void } {
    const entry = { at: this.now + milliseconds, run };
    this.waiting.push(entry);
    return {
      cancel: () => {
        this.waiting = this.waiting.filter((other) => other !== entry);
      },
    };
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.now);
    this.waiting = this.waiting.filter(({ at }) => at > this.now);
    for (const { run } of due) run();
  }
}

type Answer = (host: unknown) => void;

/** office.js that answers when the test says so. */
function library(context?: Partial<HostContext>): { office: HostLibrary; answer: Answer } {
  let answer: Answer = () => undefined;
  const ready = new Promise<{ host: unknown }>((resolve) => {
    answer = (host) => {
      resolve({ host });
    };
  });
  const office = { onReady: () => ready, ...(context === undefined ? {} : { context }) };
  return { office, answer };
}

const supporting = (highest: number): Partial<HostContext> => ({
  requirements: {
    isSetSupported: (name, version) => name === "ExcelApi" && Number(version) <= highest,
  },
});

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const cases: readonly [where: string, host: unknown, highest: number, mode: PaneMode][] = [
  ["Excel with what the product needs", "Excel", 1.9, "excel"],
  ["Excel below it", "Excel", 1.7, "excelTooOld"],
  ["a plain browser", null, 0, "browser"],
  ["another Office program", "Word", 0, "browser"],
];

test.each(cases)("%s is recognised by the answer of office.js", async (_, host, highest, mode) => {
  const modes: PaneMode[] = [];
  const { office, answer } = library(supporting(highest));
  followHost(office, new StoppedClock(), (found) => modes.push(found));
  expect(modes).toEqual([]);
  answer(host);
  await settled();
  expect(modes).toEqual([mode]);
});

test("an Excel that cannot say what it supports is too old", async () => {
  const modes: PaneMode[] = [];
  const { office, answer } = library();
  followHost(office, new StoppedClock(), (found) => modes.push(found));
  answer("Excel");
  await settled();
  expect(modes).toEqual(["excelTooOld"]);
});

test("a missing office.js is said at once", () => {
  const modes: PaneMode[] = [];
  followHost(undefined, new StoppedClock(), (found) => modes.push(found));
  expect(modes).toEqual(["failed"]);
});

test("an office.js that does not answer has failed after five seconds, not before", () => {
  const modes: PaneMode[] = [];
  const clock = new StoppedClock();
  followHost(library().office, clock, (found) => modes.push(found));
  clock.pass(PATIENCE_MS - 1);
  expect(modes).toEqual([]);
  clock.pass(1);
  expect(modes).toEqual(["failed"]);
  expect(PATIENCE_MS).toBe(5000);
});

test("an answer after five seconds still counts", async () => {
  const modes: PaneMode[] = [];
  const clock = new StoppedClock();
  const { office, answer } = library(supporting(1.9));
  followHost(office, clock, (found) => modes.push(found));
  clock.pass(PATIENCE_MS);
  answer("Excel");
  await settled();
  expect(modes).toEqual(["failed", "excel"]);
});

test("after an answer the five seconds mean nothing", async () => {
  const modes: PaneMode[] = [];
  const clock = new StoppedClock();
  const { office, answer } = library();
  followHost(office, clock, (found) => modes.push(found));
  answer(null);
  await settled();
  clock.pass(PATIENCE_MS);
  expect(modes).toEqual(["browser"]);
});

test("a refusal of office.js is a failure", async () => {
  const modes: PaneMode[] = [];
  const office = { onReady: () => Promise.reject(new Error("no")) };
  followHost(office, new StoppedClock(), (found) => modes.push(found));
  await settled();
  expect(modes).toEqual(["failed"]);
});

test("a client that throws when asked for its theme has none", () => {
  const context = {
    get officeTheme(): never {
      throw new SyntaxError("Unexpected end of JSON input");
    },
  };
  expect(themeOf({ ...library().office, context })).toBeUndefined();
});
