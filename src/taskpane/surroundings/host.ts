import type { PaneMode } from "#text/vi/pane/pane";

/** The part of office.js that this page asks before it knows where it is open. */
export interface HostLibrary {
  onReady(): Promise<{ readonly host: unknown }>;
  /** Missing, or without its parts, as long as no Office program has answered. */
  readonly context?: Partial<HostContext>;
}

export interface HostContext {
  readonly displayLanguage: string;
  readonly officeTheme: OfficeTheme;
  /** `PC`, `OfficeOnline`, `Mac`, `iOS`. */
  readonly platform: unknown;
  readonly requirements: { isSetSupported(name: string, version: string): boolean };
}

/** Colours as `#rrggbb`; some versions of Excel give none. */
export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** The colours of the user's Office theme; undefined where Excel gives none, or throws when asked for them. */
export function themeOf(library: HostLibrary | undefined): OfficeTheme | undefined {
  try {
    return library?.context?.officeTheme;
  } catch {
    return undefined;
  }
}

/** Runs something later and can be told not to. */
export interface Timer {
  after(milliseconds: number, run: () => void): { cancel(): void };
}

/** Everything that the code uses of Excel is in this set or below. */
const NEEDED_SET = "1.9";

/** office.js answers in 0.1 s, or never when one of its files is missing. */
export const PATIENCE_MS = 5000;

/**
 * Reports where the page is open, at the latest after five seconds. An answer that comes even later is
 * reported too, so that a slow computer ends up in the right mode.
 */
export function followHost(
  library: HostLibrary | undefined,
  timer: Timer,
  report: (mode: PaneMode) => void,
): void {
  if (library === undefined) {
    report("failed");
    return;
  }
  const limit = timer.after(PATIENCE_MS, () => {
    report("failed");
  });
  const answer = (mode: PaneMode): void => {
    limit.cancel();
    report(mode);
  };
  library.onReady().then(
    ({ host }) => {
      answer(modeIn(host, library.context));
    },
    () => {
      answer("failed");
    },
  );
}

function modeIn(host: unknown, context: Partial<HostContext> | undefined): PaneMode {
  if (host !== "Excel") return "browser";
  return context?.requirements?.isSetSupported("ExcelApi", NEEDED_SET) === true
    ? "excel"
    : "excelTooOld";
}
