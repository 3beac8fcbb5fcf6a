import { Spoken } from "#text/spoken";
import { review, type ReviewPaneText } from "#text/vi/pane/review";
import type { Language } from "./language";

/* Apart from the other words of the page: few put years side by side. */
export const reviewTexts = new Spoken<ReviewPaneText>(review);

export const reviewTextOf = (language: Language): ReviewPaneText => reviewTexts.in(language);
