// npm run release [-- FOLDER]: everything that is handed out, in release/; the same bytes from the same commit.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { siteAddress } from "./build/manifest.mjs";
import { builtFile } from "./build/one-file.mjs";
import { root } from "./build/root.mjs";
import { writeSite } from "./build/site.mjs";
import { filesBelow, zipOf } from "./release/archive.mjs";
import { inventoryOf, packagesIn } from "./release/inventory.mjs";
import { writePackage } from "./release/package.mjs";
import { windowsFiles } from "./release/windows.mjs";

const folder = resolve(process.argv[2] ?? join(root, "release"));
const project = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const { name, version } = project;
const named = (rest) => `${name}-${rest}`;

const work = mkdtempSync(join(tmpdir(), "release-"));
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (file, content) => {
    writeFileSync(join(folder, file), content);
  };

  const site = join(work, "pane");
  const oneFile = readFileSync(join(await builtFile(), `${name}.html`));
  await writeSite({ folder: site, url: siteAddress().url, quick: false });
  await writePackage({ project, site, staging: join(work, "package"), folder });

  write(`${name}.html`, oneFile);
  write(named(`web-${version}.zip`), zipOf(named(`web-${version}`), filesBelow(site)));
  const windows = named(`excel-windows-${version}`);
  write(`${windows}.zip`, zipOf(windows, await windowsFiles({ site, work, version })));

  const licences = [site, join(work, "package/dist/cli"), join(work, "server")].flatMap((place) =>
    packagesIn(readFileSync(join(place, "licences.txt"), "utf8")),
  );
  const inside = [...licences, "@microsoft/office-js"].filter((inner) => inner !== name);
  write(named(`${version}.cdx.json`), inventoryOf(project, inside));

  const sums = Object.entries(filesBelow(folder)).map(
    ([file, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`,
  );
  write("SHA256SUMS", sums.join(""));
  for (const [file, bytes] of Object.entries(filesBelow(folder))) {
    process.stdout.write(`${String(bytes.length).padStart(9)}  ${file}\n`);
  }
} finally {
  rmSync(work, { recursive: true });
}
