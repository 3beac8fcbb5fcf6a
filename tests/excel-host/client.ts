/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { ExcelHost } from "./excel-host";
import { eventMessage } from "./protocol/event-message";

/** The part of the client library that the tests use. */
export interface Client {
  /** A fresh context for requests to this Excel. */
  readonly newContext: () => Excel.RequestContext;
}

/** Who listens to one Excel, as the client library keeps it. */
interface Registration {
  readonly _handleRichApiMessage: (message: object) => void;
}

interface Library {
  Office: unknown;
  readonly Excel: { readonly RequestContext: new (session: object) => Excel.RequestContext };
  readonly OfficeExtension: {
    /** Microsoft's file sets the switch on `Utility`, where nobody looks. */
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly GenericEventRegistration: {
      new (): Registration;
      getGenericEventRegistration: (excel: string) => Registration;
    };
  };
}

const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** Parsed once for all tests of a file. */
const script = new Script(readFileSync(file, "utf8"), { filename: file });

/** The set of the API that this Excel says it has; calls above it fail in the client itself. */
const highestSet = 9;

/**
 * Loads the genuine client library, in a world of its own with as much of a page as it asks for, and lets it
 * talk to an Excel in memory.
 */
export function clientFor(host: ExcelHost): Client {
  const library = load();
  const { excel, registration } = listening.get(host) ?? listeningAnew(host, library);
  host.tell = (happenings) => {
    registration._handleRichApiMessage(eventMessage(happenings));
  };
  const session = host.session();
  return {
    newContext() {
      const context = new library.Excel.RequestContext(session);
      context.requestHeaders["X-OfficeControlId"] = excel;
      return context;
    },
  };
}

interface Listening {
  readonly excel: string;
  readonly registration: Registration;
}

/** A page hears of its own Excel only, also while something goes on in one whose test is over. */
const listening = new WeakMap<ExcelHost, Listening>();
const registrations: WeakRef<Registration>[] = [];

function listeningAnew(host: ExcelHost, { OfficeExtension }: Library): Listening {
  const registration = new OfficeExtension.GenericEventRegistration();
  const known = { excel: String(registrations.length), registration };
  registrations.push(new WeakRef(registration));
  listening.set(host, known);
  return known;
}

function registrationOf(excel: string): Registration {
  const registration = registrations[Number(excel)]?.deref();
  if (registration === undefined) throw new Error(`No Excel ${excel}`);
  return registration;
}

const loaded = new Map<string, Library>();

/** One library serves all contexts of a worker; who listens to an Excel goes with that Excel. */
function load(): Library {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const window: Record<string, unknown> = {
    location: { href: "https://localhost/", protocol: "https:", hostname: "localhost" },
    navigator: { userAgent: "" },
    document: { URL: "https://localhost/", getElementsByTagName: () => [], cookie: "" },
    addEventListener: () => undefined,
    setTimeout,
    clearTimeout,
  };
  window["window"] = window;
  script.runInContext(createContext(window));
  const library = window as unknown as Library;
  const { OfficeExtension } = library;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  OfficeExtension.GenericEventRegistration.getGenericEventRegistration = registrationOf;
  library.Office = { context: { requirements: { isSetSupported } } };
  loaded.set(file, library);
  return library;
}

function isSetSupported(name: string, version: string): boolean {
  if (name === "ExcelApiOnline" || name === "ExcelApiDesktop") return false;
  return name !== "ExcelApi" || Number(version.split(".")[1]) <= highestSet;
}
