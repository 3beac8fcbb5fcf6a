// npm run pages: renews what the program writes and tests hold it to: docs/loi.md, docs/kiem-tra.md, docs/lam-sach.md, docs/thiet-lap.md and
// the golden file of the report. Look at the difference before it is kept.
import { spawnSync } from "node:child_process";
import { root } from "./build/root.mjs";

const tests = [
  "tests/text/loi-doc.test.ts",
  "tests/text/kiem-tra-doc.test.ts",
  "tests/text/cleaning-page.test.ts",
  "tests/text/settings-page.test.ts",
  "tests/golden/report.test.ts",
];
const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...tests], {
  cwd: root,
  env: { ...process.env, RENEW_PAGES: "1" },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
