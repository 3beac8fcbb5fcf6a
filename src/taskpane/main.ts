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
  startWorker: () =>
    new Worker(/* webpackChunkName: "worker" */ new URL("./engine/worker.ts", import.meta.url)),
  loadLive: () => import(/* webpackChunkName: "excel" */ "./live/open-live"),
});
