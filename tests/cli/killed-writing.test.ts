import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { writeWhole } from "#cli/files/disk";

const source = join(__dirname, "../../src/cli");
const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-kill-"));
const target = join(folder, "out", "bao-cao.xlsx");
const size = 4_000_000;
const rounds = 25;

/** The module that writes, bundled, so that a process of its own can be killed. */
beforeAll(() => {
  const contents = `
    import { buildSync } from "esbuild";
    process.stdout.write("ready");
    for (let round = 1; ; round += 1) writeWhole(process.argv[2], Buffer.alloc(${String(size)}, round % 250));
  `;
  const outfile = join(folder, "writer.js");
  buildSync({
    stdin: { contents, resolveDir: source },
    ...{ outfile, bundle: true, platform: "node", format: "cjs" },
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Kills the writer after a while; the while grows from round to round, so that all moments are met. */
const killedAfter = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, "writer.js"), target]);
    child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), milliseconds));
    child.once("close", () => {
      resolve();
    });
  });

test("killing the program at any moment leaves the old file or the new one, whole", async () => {
  writeWhole(target, Buffer.alloc(size, 255));
  for (let round = 0; round < rounds; round += 1) {
    await killedAfter(1 + ((round * 7) % 60));
    const bytes = readFileSync(target);
    expect(bytes.length).toBe(size);
    expect(bytes.equals(Buffer.alloc(size, bytes[0]))).toBe(true);
  }
  // What was left half-written is hidden, has another ending and is never taken for a submission.
  const left = readdirSync(join(folder, "out")).filter((name) => name !== "bao-cao.xlsx");
  expect(left.every((name) => /^\.[\da-f-]+\.tmp$/u.test(name))).toBe(true);
}, 60_000);
