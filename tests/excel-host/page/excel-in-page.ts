import type { ExcelHost } from "../excel-host";
import { eventMessage } from "../protocol/event-message";

/** The page that the pane opens in, as Excel on Windows prepares it: `?_host_Info=` and `window.external`. */
export const hostInfo = "?_host_Info=Excel$Win32$16.01$vi-VN$$$$0";

interface Library {
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: object) => void;
}

/**
 * Puts an Excel in memory behind the genuine office.js of a page. To be run before office.js: it asks
 * `window.external` for its application context, and its requests then go to `host`.
 */
export function putIntoPage(host: ExcelHost): void {
  const context = applicationContext(host);
  Object.defineProperty(window, "external", { value: { GetContext: () => context } });
  let library: (Library & object) | undefined;
  Object.defineProperty(window, "OfficeExtension", {
    configurable: true,
    get: () => library,
    set(value: Library & object) {
      if (library === undefined) takeOver(value, host.session());
      library = value;
    },
  });
  host.tell = (happenings) => {
    library?._testTriggerRichApiMessageEvent(eventMessage(happenings));
  };
}

/** The first thing that the library defines is the class whose override takes all requests. */
function takeOver(library: Library & object, session: object): void {
  Object.defineProperty(library, "SessionBase", {
    configurable: true,
    set(value: object) {
      Object.assign(value, { _overrideSession: session });
      Object.defineProperty(library, "SessionBase", { value, writable: true });
    },
  });
  Object.defineProperty(library, "_testSetRichApiMessageReadyImpl", {
    configurable: true,
    set(value: Library["_testSetRichApiMessageReadyImpl"]) {
      value(() => Promise.resolve());
    },
  });
}

/** What office.js asks of Excel on Windows before it is ready. */
const applicationContext = ({ book }: ExcelHost): object => ({
  GetAppType: () => 1,
  GetSolutionRef: () => "so-chi-tieu",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => 0x42a,
  GetAppDataLocale: () => 0x42a,
  GetDocUrl: () => "",
  GetAppCapabilities: () => 1,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  GetSupportedMatrix: () => JSON.stringify({ ExcelApi: "1.9" }),
  GetSettings: () => ({
    Read(keys: string[], values: string[]) {
      for (const [key, value] of book.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      book.settings.clear();
      for (const [index, key] of keys.entries())
        book.settings.set(key, JSON.parse(values[index] ?? "null"));
    },
  }),
  GetHostFullVersion: () => "16.0.10000.10000",
});
