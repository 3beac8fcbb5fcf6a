import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serve, type Site } from "#cli/serve";

const folder = mkdtempSync(path.join(tmpdir(), "serve-"));
const sites: Site[] = [];

const start = async (port: number): Promise<Site> => {
  const site = await serve(folder, port);
  sites.push(site);
  return site;
};

beforeAll(() => {
  writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>Sổ chỉ tiêu</title>");
  writeFileSync(path.join(folder, "main.js"), "1;");
});

afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The status of a path that `fetch` would tidy up before sending. */
const statusOf = (url: string, rawPath: string, headers = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path: rawPath, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });

test("a page comes with the policy that keeps everything on this computer, and is never kept", async () => {
  const { url } = await start(0);
  const response = await fetch(url);
  expect(await response.text()).toContain("Sổ chỉ tiêu");
  expect(response.headers.get("content-type")).toBe("text/html;charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-cache");
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'self';/);
});

test("the site is open to this computer only", async () => {
  const { url } = await start(0);
  expect(new URL(url).hostname).toBe("127.0.0.1");
});

test("a port that is taken leads to the next free one", async () => {
  const first = await start(0);
  const port = Number(new URL(first.url).port);
  const second = await start(port);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  expect((await fetch(second.url)).status).toBe(200);
});

test("a closed site answers no more and frees its port", async () => {
  const site = await serve(folder, 0);
  await fetch(site.url);
  await site.close();
  await expect(fetch(site.url)).rejects.toThrow();
});

test("a folder that is not there is refused at the start", async () => {
  await expect(serve(path.join(folder, "none"), 0)).rejects.toThrow("ENOENT");
});

test.each(["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/none.js", "/%00"])(
  "%s is not found",
  async (rawPath) => {
    const { url } = await start(0);
    expect(await statusOf(url, rawPath)).toBe(404);
  },
);

test("a range that ends before it starts does not bring the site down", async () => {
  const { url } = await start(0);
  expect(await statusOf(url, "/main.js", { range: "bytes=5-2" })).toBe(200);
  expect((await fetch(url)).status).toBe(200);
});
