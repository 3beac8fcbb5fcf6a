import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

function excel(...line: readonly string[]): { status: number | null; out: string; err: string } {
  const script = path.join(root, "dev/excel.mjs");
  const options = { cwd: root, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...line], options);
  return { status, out: stdout, err: stderr };
}

const [, id = "none"] =
  /<Id>(.+)<\/Id>/u.exec(readFileSync(path.join(root, "manifest.xml"), "utf8")) ?? [];

test("on Windows the manifest is listed under the identity it carries, after a build for the address", () => {
  const { status, out } = excel("--dry-run", "--platform", "win32", "--url", "https://may.example");
  expect(status).toBe(0);
  const [built, listed] = out.split("\n");
  expect(built).toContain("--env url=https://may.example");
  expect(listed).toMatch(/^reg add HKCU\\.+\\WEF\\Developer \/v /u);
  expect(listed).toContain(id);
  expect(listed).toContain(path.join("dist", "pane", "manifest.xml"));
});

test("on a Mac the manifest is copied to where Excel looks for it", () => {
  const { status, out } = excel("--dry-run", "--platform", "darwin");
  expect(status).toBe(0);
  expect(out.split("\n")[1]).toContain("com.microsoft.Excel/Data/Documents/wef");
});

test.each([
  ["win32", `reg delete`],
  ["darwin", "xóa "],
])("on %s it is taken away again, and nothing is built for that", (platform, begins) => {
  const { status, out } = excel("--dry-run", "--remove", "--platform", platform);
  expect(status).toBe(0);
  expect(out.startsWith(begins)).toBe(true);
  expect(out).not.toContain("dev/build");
});

test("where there is no Excel nothing is done, and the browser is named", () => {
  const { status, out, err } = excel("--platform", "linux");
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("npm start");
});

describe("the command files for who has no administrator", () => {
  const command = (name: string): string =>
    readFileSync(path.join(root, "dev/install", name), "utf8");

  test.each(["3-dua-vao-excel.cmd", "4-go-khoi-excel.cmd"])(
    "%s touches the add-in's own value under the key of this user, and nothing else",
    (name) => {
      const text = command(name);
      expect(text).toContain(`set "ID=${id}"`);
      expect(text).toContain('set "KEY=HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer"');
      expect(text.match(/^reg .*$/gmu)).toHaveLength(1);
      expect(text).toMatch(/^reg (?:add|delete) "%KEY%" \/v "%ID%" /mu);
      expect(text).not.toMatch(/HKLM|runas|powershell/iu);
    },
  );

  test("the manifest that is listed is the one beside the file", () => {
    expect(command("3-dua-vao-excel.cmd")).toContain('/d "%~dp0manifest.xml"');
  });
});
