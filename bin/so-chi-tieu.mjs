#!/usr/bin/env node
// Runs the bundle. A checkout that has not been built yet is built once, first.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const bundle = `${root}dist/cli/main.cjs`;
const require = createRequire(import.meta.url);

function build() {
  const program = `${root}dev/build/cli.mjs`;
  if (!existsSync(program)) {
    return "Chưa có dist/cli/main.cjs: chạy `npm ci` trong thư mục mã nguồn rồi thử lại. (Not built yet: run `npm ci` in the source folder.)";
  }
  // Everything goes to standard error: standard output belongs to the command.
  const { status } = spawnSync(process.execPath, [program], { cwd: root, stdio: ["ignore", 2, 2] });
  return status === 0 && existsSync(bundle)
    ? null
    : "Không dựng được dist/cli/main.cjs: xem lỗi ở trên. (The build failed: see above.)";
}

const refusal = existsSync(bundle) ? null : build();
if (refusal === null) {
  // `require` and not `import`: Node would read the whole bundle once more in search of its export names.
  require(bundle);
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
}
