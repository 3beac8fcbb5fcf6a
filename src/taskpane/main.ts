import type { HostLibrary } from "./surroundings/host";
import { openPage } from "./open-page";

const { Office: library } = globalThis as { readonly Office?: HostLibrary };

/* The page of the site: in Excel and in browsers. */
openPage({
  library,
  papers: {
    icon: "assets/icon-64.png",
    licences: "licences.txt",
    officeLicence: "office/LICENSE.md",
  },
  async loadGuide() {
    const answer = await fetch("guide/guide.html");
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.text();
  },
  startWorker: () =>
    new Worker(/* webpackChunkName: "worker" */ new URL("./engine/worker.ts", import.meta.url)),
  loadLive: () => import(/* webpackChunkName: "excel" */ "./live/open-live"),
});
