import { shortened } from "#text/issues/found";

/** Longer names are cut here already; the style sheet cuts what does not fit on its line. */
const mostShown = 160;

/** What a pointer shows of a name that was cut. */
const mostInTitle = 600;

/**
 * A name that came from a file or a folder, as one line of visible characters: marks that turn the writing direction
 * would move the words around it.
 */
export const foreign = (text: string): string => shortened(text, mostShown);

/** The same for the title of the element that shows it. */
export const foreignTitle = (text: string): string => shortened(text, mostInTitle);
