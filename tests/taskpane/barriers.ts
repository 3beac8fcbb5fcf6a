import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** A page keeps it until it is loaded anew: to hand it over takes longer than to ask it. */
async function putAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
}

/** What keeps somebody out of what is shown, and what a finger cannot meet. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await putAxe(page);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: {
        run: (options: object) => Promise<{
          violations: readonly { id: string; nodes: readonly { html: string }[] }[];
        }>;
      };
    };
    const { violations } = await run.run({ resultTypes: ["violations"] });
    const small = [...document.querySelectorAll("button, select, input, summary")].filter(
      (each) => {
        const { width, height } = each.getBoundingClientRect();
        const isFile = each instanceof HTMLInputElement && each.type === "file";
        return !isFile && width > 0 && (width < 24 || height < 24);
      },
    );
    const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`),
      ...small.map((each) => `too small: ${each.outerHTML}`),
      ...(beyond > 0 ? [`${String(beyond)} px wider than the window`] : []),
    ];
  });
}
