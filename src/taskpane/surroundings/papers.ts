/** What lies beside the page: on a site as files, in a page of one file inside it. Addresses to open. */
export interface Papers {
  readonly icon: string;
  readonly licences: string;
  /** Where office.js is shipped with the page. */
  readonly officeLicence?: string;
  readonly guide?: string;
}
