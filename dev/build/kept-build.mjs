// A build is made once for the same sources, whoever asks: commands, tests in several processes, the next run.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root } from "./root.mjs";

const sources = ["src", "dev/build", "webpack.config.js", "package.json", "package-lock.json"];
const kept = join(root, "build/kept");
/** So many of the builds last used stay. */
const most = 7;

function* filesOf(place) {
  if (!statSync(join(root, place)).isDirectory()) yield place;
  else {
    const names = readdirSync(join(root, place)).filter((name) => name !== "node_modules");
    for (const name of names.sort()) yield* filesOf(`${place}/${name}`);
  }
}

function hashOfSources(name, more) {
  const hash = createHash("sha256").update(name);
  for (const file of [...sources, ...more].flatMap((place) => [...filesOf(place)])) {
    const text = readFileSync(join(root, file));
    hash.update(`\0${file}\0${String(text.length)}\0`).update(text);
  }
  return hash.digest("hex").slice(0, 16);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Whether this process has the lock now; one that was left behind by a process that died is taken over. */
function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const owner = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
    if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
    return false;
  }
}

function forgetOld() {
  const byAge = readdirSync(kept, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, used: statSync(join(kept, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { name } of byAge.slice(most)) rmSync(join(kept, name), { recursive: true });
}

/** The folder that `make(folder)` has filled, now or earlier, from the sources, and `more` of them, as they are. */
export async function keptBuild(name, make, more = []) {
  const folder = join(kept, `${name}-${hashOfSources(name, more)}`);
  const lock = `${folder}.lock`;
  mkdirSync(kept, { recursive: true });
  while (!existsSync(folder)) {
    if (!taken(lock)) {
      await setTimeout(100);
      continue;
    }
    try {
      const begun = `${folder}.${String(process.pid)}`;
      rmSync(begun, { recursive: true, force: true });
      if (!existsSync(folder)) {
        await make(begun);
        renameSync(begun, folder);
      }
    } finally {
      rmSync(lock, { force: true });
    }
  }
  const now = new Date();
  utimesSync(folder, now, now);
  forgetOld();
  return folder;
}
