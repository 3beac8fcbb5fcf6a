// node bench/excel.mjs: what each command of the pane sends to Excel, counted at the transport of the genuine client.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { status, stderr, stdout } = spawnSync(process.execPath, ["bench/bundles.mjs"], {
  cwd: root,
  encoding: "utf8",
});
if (status !== 0) throw new Error(`${stdout}${stderr}`);
const { requestsPerCommand } = createRequire(import.meta.url)("../dist/bench/excel.cjs");
const kilobytes = (bytes) => (bytes / 1000).toFixed(0).padStart(12);
console.log(
  "command".padEnd(32),
  "requests".padStart(9),
  "largest, kB".padStart(12),
  "all, kB".padStart(12),
  "answer, kB".padStart(12),
);
for (const { command, requests, largestBytes, bytes, answerBytes } of await requestsPerCommand()) {
  console.log(
    command.padEnd(32),
    String(requests).padStart(9),
    kilobytes(largestBytes),
    kilobytes(bytes),
    kilobytes(answerBytes),
  );
}
