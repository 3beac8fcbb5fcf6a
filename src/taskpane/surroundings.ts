import type { HostLibrary } from "./host";

/** What lies beside the page: on a site as files, in a page of one file inside it. Addresses to open. */
export interface Papers {
  readonly icon: string;
  readonly licences: string;
  /** Where office.js is shipped with the page. */
  readonly officeLicence?: string;
  readonly guide?: string;
}

/** Where the page was opened: it is the same page on a site and in a file of its own. */
export interface Surroundings {
  /** office.js; undefined where it was looked for and did not come, null where there is none to look for. */
  readonly library: HostLibrary | undefined | null;
  readonly papers: Papers;
  /** Throws where the browser starts no threads. */
  readonly startWorker: () => Worker;
  /** The part that works inside Excel. */
  readonly loadLive?: () => Promise<typeof import("./live/open-live")>;
}
