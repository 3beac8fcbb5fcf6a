// node bench/desk.mjs: the desk in Chromium with the sample province of 844 units. The longest frame while its forms are read
// with all lists open and the processor slowed four times; the longest frame of the table while it is scrolled, sorted, searched
// and filtered; what the page and its thread hold after one run and after five.
import { existsSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { chromium } from "playwright-core";
import sirv from "sirv";
import { node, root, sampleProvince } from "./measured.mjs";

const site = join(root, "dist/bench/pane");
const slowed = 4;
const runs = 5;

const probe = `(() => {
  let last = performance.now(); let longest = 0;
  const frame = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last); last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.frames844 = { begin() { last = performance.now(); longest = 0; }, longest: () => longest };
})()`;

const executable =
  process.env.CHROME_PATH ??
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

node("dev/build/pane.mjs", "--quick", "--env", "out=dist/bench");
const { forms, registry } = sampleProvince();
const server = createServer(sirv(site, { dev: true })).listen(0, "127.0.0.1");
await once(server, "listening");
const browser = await chromium.launch({
  executablePath: executable,
  args: ["--no-sandbox", "--enable-precise-memory-info"],
});
const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
await page.addInitScript(probe);
await page.goto(`http://127.0.0.1:${String(server.address().port)}/taskpane.html`);
await page.waitForSelector("[data-mode=browser]");
const devtools = await page.context().newCDPSession(page);

const idle = () => page.waitForSelector(".job", { state: "detached", timeout: 300_000 });

async function longestOf(name, work) {
  await page.evaluate("frames844.begin()");
  await work();
  const frame = await page.evaluate("frames844.longest()");
  console.log(`${name}: ${frame.toFixed(0)} ms`);
}

async function dropFolder(path) {
  const { x, y, width, height } = await page.locator("#drop-forms").boundingBox();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"])
    await devtools.send("Input.dispatchDragEvent", {
      type,
      x: x + width / 2,
      y: y + height / 2,
      data,
    });
}

/** Kilobytes of scripts in the page and its thread, once nothing can be thrown away any more. */
async function held() {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  let all = usedSize;
  for (const worker of page.workers())
    all += await worker.evaluate("performance.memory?.usedJSHeapSize ?? 0");
  return all / 1024;
}

await page.click("#step-consolidate");
await page.fill("#year", "2026");
await page.keyboard.press("Tab");
await page.setInputFiles("#registry", registry);
await idle();
const memory = [];
for (let run = 0; run < runs; run += 1) {
  if (run > 0) {
    if (!(await page.locator("#side").evaluate((side) => side.closest("details").open)))
      await page.click("#side");
    await page.click("#clear-forms");
    await idle();
  }
  if (run === 0) await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  const read = async () => {
    await dropFolder(forms);
    await page.waitForSelector(".job");
    await page.waitForSelector("#to-report", { timeout: 300_000 });
    await idle();
    await page.waitForSelector(".units");
  };
  if (run === 0) await longestOf(`844 forms read, processor slowed ${String(slowed)} times`, read);
  else await read();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  memory.push(await held());
}
await longestOf("the table scrolled", async () => {
  await page.locator(".units").hover();
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 400);
});
await longestOf("the table sorted", () => page.click("#sort-short"));
await longestOf("the table searched", async () => {
  await page.focus("#search");
  await page.keyboard.type("chi bo");
});
await longestOf("the table filtered", () => page.click("#count-received"));
const [first = 1] = memory;
const last = memory.at(-1) ?? 1;
console.log(
  `held after one run ${(first / 1024).toFixed(1)} MB, after ${String(runs)} runs ${(last / 1024).toFixed(1)} MB: ${(last / first).toFixed(2)} times`,
);
await browser.close();
server.close();
