import type { PaneMode } from "#text/vi/pane/pane";

/** What can be done around the page; what cannot is not offered, but what works instead. */
export interface Abilities {
  /** Files go out of the page. */
  readonly save: boolean;
  /** Texts go to the clipboard; a person may still refuse it. */
  readonly copy: boolean;
  /** A whole folder can be chosen. */
  readonly folder: boolean;
  /** Files can be dropped. */
  readonly drop: boolean;
  /** The page can be printed. */
  readonly print: boolean;
}

/** A browser of today. */
export const allAbilities: Abilities = {
  save: true,
  copy: true,
  folder: true,
  drop: true,
  print: true,
};

/** The part of a browser that is asked. */
export interface AskedBrowser {
  readonly navigator: object;
  readonly document: object & { readonly featurePolicy?: FeaturePolicy };
  readonly HTMLInputElement: { readonly prototype: object };
  readonly print?: unknown;
}

/** Chromium only. */
interface FeaturePolicy {
  readonly allowsFeature: (feature: string) => boolean;
}

/** `platform`: `PC`, `OfficeOnline`, `Mac`, `iOS`; outside Excel it says nothing. */
export function abilitiesOf(mode: PaneMode, platform: unknown, browser: AskedBrowser): Abilities {
  const host = mode === "browser" ? null : platform;
  const isApple = host === "Mac" || host === "iOS";
  const { navigator, document, HTMLInputElement, print } = browser;
  return {
    // A link to a file does nothing there, «by design»: OfficeDev/office-js issues 2700, 3385 and 6468.
    save: !isApple,
    // Missing on pages without https; Excel on the web may keep it from its frames: issues 1991 and 2513.
    copy:
      "clipboard" in navigator &&
      document.featurePolicy?.allowsFeature("clipboard-write") !== false,
    // Web views of Office on Apple's systems let only files be chosen: issue 4322. On Windows the question that follows is
    // cut in a narrow pane (issue 6900), but can be answered.
    folder: !isApple && "webkitdirectory" in HTMLInputElement.prototype,
    // Broken in some builds (issue 2090), and on one of two computers with the same build (issue 6868): a number of a
    // version does not tell.
    drop: host !== "PC" && "ondrop" in document,
    // Works on Windows and does nothing on a Mac, without a word (issue 3385); a frame of Excel on the web is let open no
    // window by whoever holds it, and nothing says so either.
    print: typeof print === "function" && (mode === "browser" || host === "PC"),
  };
}
