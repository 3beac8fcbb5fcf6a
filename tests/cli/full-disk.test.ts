import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { run } from "#cli/run";
import { runLine, temporaryFolder } from "../support/command-line";
import { fieldFiles } from "../support/field-files";

const at = temporaryFolder();
/** A disk without room, where the system has one. */
const device = "/dev/full";
const registry = join(__dirname, "../fixtures/field/so-don-vi.xlsx");
const common = ["--registry", registry, "--plan", "ha-giang", "--year", "2026"];
const report = (...more: readonly string[]) => runLine("report", at("nop"), ...common, ...more);

beforeAll(() => {
  mkdirSync(at("nop"));
  for (const { name, bytes } of fieldFiles("field/good")) writeFileSync(at("nop", name), bytes);
});

describe("a disk that is full", () => {
  const refusal = "đĩa đã đầy";
  const sentences = (err: string): number => err.split(refusal).length - 1;

  test("costs the JSON and one sentence; the report is there", async () => {
    if (!existsSync(device)) return;
    const { code, err, out } = await report("--out", at("day.xlsx"), "--json", device);
    expect([code, sentences(err), existsSync(at("day.xlsx"))]).toEqual([2, 1, true]);
    expect(err).toContain(device);
    expect(out).toContain("day.xlsx");
  });

  test("costs the report and one sentence; the JSON and the text document are there", async () => {
    if (!existsSync(device)) return;
    const { code, err, out } = await report(
      ...["--out", device, "--json", at("day.json"), "--docx", at("day.docx")],
    );
    expect([code, sentences(err)]).toEqual([2, 1]);
    expect([existsSync(at("day.json")), existsSync(at("day.docx"))]).toEqual([true, true]);
    expect(out).toContain("day.docx");
    expect(out).not.toContain(device);
    // A file in its place would take it away from everybody on this computer.
    expect(statSync(device).isCharacterDevice()).toBe(true);
  });

  test("is told once when standard output goes there", async () => {
    if (!existsSync(device)) return;
    const full = openSync(device, "w");
    let err = "";
    const target = {
      out: (text: string) => void writeSync(full, text),
      err: (text: string) => {
        err += text;
      },
      isTerminal: false,
    };
    const line = ["report", at("nop"), ...common, "--out", at("day2.xlsx")];
    expect(await run(line, target, "2026-12-26")).toBe(2);
    expect(await run([...line, "--json", "-"], target, "2026-12-26")).toBe(2);
    closeSync(full);
    expect(sentences(err)).toBe(2);
    expect(existsSync(at("day2.xlsx"))).toBe(true);
  });
});
