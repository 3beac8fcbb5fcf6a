/** The languages in which the product speaks: Vietnamese first, English on request. */
export type Language = "vi" | "en";

export const languages: readonly Language[] = ["vi", "en"];
