/**
 * Called between two small pieces of a long work, so that whoever opened the workbook can let the page be painted and
 * heard: a large report takes hundreds of milliseconds to be put into words for Excel.
 */
export type Breathe = () => Promise<void>;

/** For where nobody looks on. */
export const unbroken: Breathe = () => Promise.resolve();
