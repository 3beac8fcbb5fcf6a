import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";

/** Our own scripts; those of office.js lie in a folder of their own. */
const own = /\/([\w-]+\.\w{8}\.js)$/;

export interface LoadedScripts {
  /** To be done before the page is opened: from then on what it and its worker load is written down. */
  readonly listen: (page: Page) => Promise<void>;
  /** Names of all that was loaded so far, in order. */
  readonly names: () => readonly string[];
  /**
   * The step that ends here and all before it: which scripts were loaded until now, and whether they are more, compressed
   * with gzip, than so many thousand bytes. Null when they are not.
   */
  readonly above: (most: number) => string | null;
}

/** What a page loads, without what it loads ahead in its idle time: that is nothing anybody waits for. */
export function loadedScripts(pane: string): LoadedScripts {
  const loaded = new Set<string>();
  const kilobytes = (file: string): number =>
    gzipSync(readFileSync(path.join(pane, file)), { level: 9 }).length / 1000;
  return {
    async listen(page) {
      page.on("request", (request) => {
        const [, file] = own.exec(new URL(request.url()).pathname) ?? [];
        if (file !== undefined) loaded.add(file);
      });
      await page.addInitScript(() => {
        window.requestIdleCallback = () => 0;
      });
    },
    names: () => [...loaded],
    above(most) {
      const sizes = [...loaded].map((file) => ({ file, size: kilobytes(file) }));
      const all = sizes.reduce((sum, { size }) => sum + size, 0);
      if (all <= most) return null;
      const lines = sizes.map(({ file, size }) => `${size.toFixed(1).padStart(6)} ${file}`);
      return [`${all.toFixed(1)} KB, at most ${String(most)} are wanted:`, ...lines].join("\n");
    },
  };
}
