// The files for Excel on Windows: the site, a server of https for this computer alone, and what is opened by a double click.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleForNode } from "../build/for-node.mjs";
import { root } from "../build/root.mjs";
import { filesBelow } from "./archive.mjs";

const own = join(root, "dev/release/windows");

/** Windows reads line ends of its own in command files. */
const asCommandFile = (bytes) => bytes.toString("utf8").replace(/\r?\n/g, "\r\n");

/** Every command file below dev/ by its name. */
function commandFiles() {
  const found = Object.entries(filesBelow(join(root, "dev")));
  return found
    .filter(([path]) => path.endsWith(".cmd"))
    .map(([path, bytes]) => [path.split("/").at(-1), Buffer.from(asCommandFile(bytes))]);
}

/** The files of the archive by their paths; `work` is a folder for what is made on the way. */
export async function windowsFiles({ site, work, version }) {
  const server = join(work, "server");
  await bundleForNode({ entries: { "may-chu": "dev/release/windows/server.mjs" }, folder: server });
  const inSite = Object.entries(filesBelow(site)).map(([path, bytes]) => [`trang/${path}`, bytes]);
  const readFirst = readFileSync(join(own, "doc-truoc.html"), "utf8");
  return {
    ...Object.fromEntries([...inSite, ...commandFiles()]),
    "manifest.xml": readFileSync(join(site, "manifest.xml")),
    "may-chu.cjs": readFileSync(join(server, "may-chu.cjs")),
    "Đọc trước.html": Buffer.from(readFirst.replaceAll("<%= version %>", version)),
  };
}
