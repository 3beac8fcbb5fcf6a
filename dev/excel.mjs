// npm run excel [-- --url https://…] [-- --remove] [-- --dry-run]: for developers on Windows and macOS. Builds the pane for
// an https address and makes this computer's Excel list it, or no longer. Published add-ins: docs/trien-khai.md.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = join(root, "dist/pane/manifest.xml");
/** The identity of the add-in in manifest.xml; both systems list what is under development by it. */
const id = "d6bedaf5-0deb-4a96-bfdc-9260a45ab6b9";

const { values } = parseArgs({
  options: {
    url: { type: "string", default: "https://localhost:3000" },
    remove: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    // Only to see what would be done elsewhere.
    platform: { type: "string", default: process.platform },
  },
});

/** Where Excel for Mac looks for add-ins under development (Microsoft Learn, "Sideload Office Add-ins on Mac"). */
const macCopy = join(
  homedir(),
  "Library/Containers/com.microsoft.Excel/Data/Documents/wef",
  "so-chi-tieu.manifest.xml",
);
/** The same for Windows: a value named after the add-in that holds the path of its manifest. */
const windowsKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

const run = (...line) => ({ says: line.join(" "), act: () => started(line) });
const copy = {
  says: `${manifest} → ${macCopy}`,
  act: () => {
    mkdirSync(dirname(macCopy), { recursive: true });
    copyFileSync(manifest, macCopy);
  },
};
const erase = {
  says: `xóa ${macCopy}`,
  act: () => {
    rmSync(macCopy, { force: true });
  },
};

const listed = {
  win32: run("reg", "add", windowsKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"),
  darwin: copy,
};
const unlisted = {
  win32: run("reg", "delete", windowsKey, "/v", id, "/f"),
  darwin: erase,
};

function started([program, ...line]) {
  const { status, error } = spawnSync(program, line, { cwd: root, stdio: "inherit" });
  if (status === 0) return;
  console.error(`${program} không chạy được${error === undefined ? "" : `: ${error.message}`}.`);
  process.exit(2);
}

const building = run(process.execPath, "dev/build/pane.mjs", "--env", `url=${values.url}`);

const step = (values.remove ? unlisted : listed)[values.platform];
if (step === undefined) {
  console.error(
    "Máy này không có Excel để gắn khung: hãy chạy npm start và mở trang trong trình duyệt.",
  );
  process.exit(2);
}
for (const { says, act } of values.remove ? [step] : [building, step]) {
  if (values["dry-run"]) console.log(says);
  else act();
}
console.log(
  values.remove
    ? "Đã gỡ: mở lại Excel."
    : `Đã gắn. Phục vụ thư mục dist/pane tại ${values.url} với chứng thư mà máy này tin, rồi mở lại Excel: thẻ Trang đầu, mục Phần bổ trợ, phần dành cho nhà phát triển.`,
);
