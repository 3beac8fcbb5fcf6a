import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { serve } from "#cli/serve";
import { productVersion } from "#core/words/product";

const root = path.join(__dirname, "../..");
const out = mkdtempSync(path.join(tmpdir(), "release-"));
const inOut = (...parts: readonly string[]): string => path.join(out, ...parts);

/** Makes the release into a folder, on a computer elsewhere. */
function release(folder: string, zone: string): void {
  const { status, stderr } = spawnSync(process.execPath, ["dev/release.mjs", inOut(folder)], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) throw new Error(stderr);
}

const names = [
  `so-chi-tieu-${productVersion}.cdx.json`,
  `so-chi-tieu-${productVersion}.tgz`,
  `so-chi-tieu-excel-windows-${productVersion}.zip`,
  `so-chi-tieu-web-${productVersion}.zip`,
  "so-chi-tieu.html",
];

/** Unpacks an archive into an empty folder; returns the one folder that it holds. */
function unpacked(kind: "web" | "excel-windows"): string {
  const name = `so-chi-tieu-${kind}-${productVersion}`;
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(inOut("a", `${name}.zip`))))) {
    const place = inOut("unpacked", file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  return inOut("unpacked", name);
}

/** The first address that a program says on standard output. */
const addressOf = (program: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    program.stdout?.on("data", (words: Buffer) => {
      said += words.toString("utf8");
      const address = /https?:\/\/\S+:\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    program.once("exit", (code) => {
      reject(new Error(`ended with ${String(code)}: ${said}`));
    });
  });

const ended = (program: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => program.once("exit", resolve));

beforeAll(() => {
  release("a", "Asia/Ho_Chi_Minh");
}, 240_000);

afterAll(() => {
  rmSync(out, { recursive: true });
});

test("the command line is the same bytes each time it is bundled, whichever of its files is found first", () => {
  const made = ["1", "2", "3", "4"].map((time) => {
    const folder = inOut("bundled", time);
    spawnSync(process.execPath, ["dev/build/cli.mjs", folder], { cwd: root });
    return createHash("sha256")
      .update(readFileSync(path.join(folder, "cli/program.cjs")))
      .digest("hex");
  });
  expect(new Set(made).size).toBe(1);
}, 120_000);

test("made again, in another time zone, it is the same bytes", () => {
  release("b", "America/Los_Angeles");
  const sums = readFileSync(inOut("a/SHA256SUMS"), "utf8");
  expect(readFileSync(inOut("b/SHA256SUMS"), "utf8")).toBe(sums);
  const counted = names.map((name) => {
    const bytes = readFileSync(inOut("a", name));
    return `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`;
  });
  expect(sums).toBe(counted.join(""));
  expect(readdirSync(inOut("a")).sort()).toEqual(["SHA256SUMS", ...names]);
}, 240_000);

test("the inventory names every package that is inside, in the version that is installed, and no tool", () => {
  const inventory = JSON.parse(
    readFileSync(inOut("a", `so-chi-tieu-${productVersion}.cdx.json`), "utf8"),
  ) as {
    readonly components: readonly {
      readonly name: string;
      readonly version: string;
      readonly licenses: readonly { readonly license?: { readonly id?: string } }[];
    }[];
  };
  const inside = inventory.components.map(({ name }) => name);
  const wanted = [
    "@microsoft/office-js",
    "docx",
    "fflate",
    "hucre",
    "hyparquet-writer",
    "preact",
    "sirv",
  ];
  expect(inside).toEqual(expect.arrayContaining(wanted));
  for (const { name, version } of inventory.components) {
    const installed = readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8");
    expect(JSON.parse(installed)).toMatchObject({ name, version });
  }
  // Microsoft's package names a file for its licence, which is no identifier of SPDX; the schema of CycloneDX refuses it.
  const ids = inventory.components.flatMap(({ name, licenses }) =>
    licenses.map(({ license }) => [name, license?.id]),
  );
  expect(Object.fromEntries(ids)).toMatchObject({ "@microsoft/office-js": undefined, docx: "MIT" });
  expect(inside.filter((name) => /esbuild|webpack|jest|playwright|typescript/.test(name))).toEqual(
    [],
  );
});

test("the package installs from an empty folder without a registry, does the main job and serves the pane", async () => {
  const prefix = inOut("prefix");
  const tgz = inOut("a", `so-chi-tieu-${productVersion}.tgz`);
  const line = [
    "install",
    "--global",
    "--prefix",
    prefix,
    "--offline",
    "--cache",
    inOut("cache"),
    tgz,
  ];
  const { status, stderr } = spawnSync("npm", line, { encoding: "utf8", cwd: out });
  expect([status, stderr]).toEqual([0, ""]);
  expect(readdirSync(path.join(prefix, "lib/node_modules"))).toEqual(["so-chi-tieu"]);
  expect(existsSync(path.join(prefix, "lib/node_modules/so-chi-tieu/node_modules"))).toBe(false);
  const command = path.join(prefix, "bin/so-chi-tieu");
  const told = spawnSync(command, ["--version"], { encoding: "utf8" });
  expect(told.stdout.trim()).toBe(productVersion);
  mkdirSync(inOut("work"));
  const program = spawn(command, ["start", "--port", "0"], { cwd: inOut("work") });
  const address = await addressOf(program);
  const page = await fetch(`${address}taskpane.html`);
  expect(await page.text()).toContain(`data-version="${productVersion}"`);
  expect(existsSync(inOut("work/out/bao-cao-30-12.xlsx"))).toBe(true);
  program.kill("SIGINT");
  await ended(program);
}, 240_000);

test("the site is served as it comes out of its archive", async () => {
  const folder = unpacked("web");
  const site = await serve(folder, 0);
  const page = await (await fetch(site.url)).text();
  const asked = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? "");
  expect(asked.length).toBeGreaterThan(3);
  for (const file of [...asked, "manifest.xml", "licences.txt"]) {
    expect([file, (await fetch(site.url + file)).status]).toEqual([file, 200]);
  }
  await site.close();
});

describe("the folder for Excel on Windows", () => {
  const status = (address: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(address, { rejectUnauthorized: false }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on("error", reject)
        .end();
    });

  test("holds what its page names, with line ends that Windows reads", () => {
    const folder = unpacked("excel-windows");
    const readFirst = readFileSync(path.join(folder, "Đọc trước.html"), "utf8");
    expect(readFirst).toContain(`Sổ chỉ tiêu ${productVersion}`);
    const named = readFirst.match(/[\w-]+\.(cmd|xml)\b/g) ?? [];
    expect(named.length).toBeGreaterThan(2);
    for (const file of named)
      expect([file, existsSync(path.join(folder, file))]).toEqual([file, true]);
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".cmd"))) {
      expect(readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "")).not.toMatch(
        /[\r\n]/,
      );
    }
  });

  test("its server says what is missing; with a certificate it serves over https", async () => {
    const folder = unpacked("excel-windows");
    const start = (): ChildProcess =>
      spawn(process.execPath, [path.join(folder, "may-chu.cjs")], {
        env: { ...process.env, SO_CHI_TIEU_PORT: "0" },
      });
    const refused = spawnSync(process.execPath, [path.join(folder, "may-chu.cjs")], {
      encoding: "utf8",
    });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("1-tao-chung-thu.cmd");
    const made = spawnSync("sh", ["-c", certificate], { cwd: folder, encoding: "utf8" });
    if (made.status !== 0) throw new Error(made.stderr);
    const program = start();
    const address = (await addressOf(program)).replace("localhost", "127.0.0.1");
    expect(await status(`${address}taskpane.html`)).toBe(200);
    expect(await status(`${address}chung-thu.pfx`)).toBe(404);
    program.kill();
    await ended(program);
  }, 60_000);
});

/** As Windows exports it: the ciphers that 1-tao-chung-thu.cmd asks for. */
const certificate = [
  "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost",
  "openssl pkcs12 -export -inkey key.pem -in cert.pem -out chung-thu.pfx -passout pass:so-chi-tieu -keypbe AES-256-CBC -certpbe AES-256-CBC",
].join(" && ");
