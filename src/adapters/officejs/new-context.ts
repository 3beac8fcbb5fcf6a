/**
 * Makes a fresh context for requests to the open workbook: `() => new Excel.RequestContext()`, supplied by a
 * composition root. (`Excel.run` would send one request more, to release what it tracks.)
 */
export type NewContext = () => Excel.RequestContext;
