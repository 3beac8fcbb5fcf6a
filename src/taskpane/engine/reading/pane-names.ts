import { namesOf as namesOfCodes } from "#text/names-of-codes";
import type { Names } from "#text/names";

/** Names for sentences that are read in the pane. */
export const namesOf = (...known: Parameters<typeof namesOfCodes>): Names => ({
  ...namesOfCodes(...known),
  inPane: true,
});
