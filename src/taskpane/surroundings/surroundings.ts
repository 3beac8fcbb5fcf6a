import type { HostLibrary } from "./host";
import type { openLive } from "#taskpane/live/open-live";
import type { Papers } from "./papers";

/** Where the page was opened: it is the same page on a site and in a file of its own. */
export interface Surroundings {
  /** office.js; undefined where it was looked for and did not come, null where there is none to look for. */
  readonly library: HostLibrary | undefined | null;
  readonly papers: Papers;
  /** The guide as it is made for this page, pictures included. */
  readonly loadGuide: () => Promise<string>;
  /** Throws where the browser starts no threads. */
  readonly startWorker: () => Worker;
  /** The part that works inside Excel. */
  readonly loadLive?: () => Promise<{ readonly openLive: typeof openLive }>;
}
