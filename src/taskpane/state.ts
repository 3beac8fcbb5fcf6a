import type { PaneMode } from "#text/vi/pane";
import type { Language } from "./language";

/** All that the views may depend on. */
export interface PaneState {
  readonly mode: PaneMode;
  readonly language: Language;
  /** The user has picked the language on this page: Excel's no longer counts. */
  readonly languagePicked: boolean;
  readonly helpOpen: boolean;
  readonly version: string;
}

/** What a user can do on the page; the composition root decides what it means. */
export interface PaneActions {
  readonly switchLanguage: () => void;
  readonly setHelpOpen: (open: boolean) => void;
  readonly retry: () => void;
}
