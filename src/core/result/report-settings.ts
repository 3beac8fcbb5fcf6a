import type { HeadSetting } from "#core/head-setting";
import { nearestNames } from "#core/nearest-names";
import { err, ok, type Result } from "#core/result";
import { headParts, signingOf, type Signing } from "#core/words/report/head-parts";

/**
 * What an office says of itself for the head and the foot of its report; null where it has not. Each is kept
 * without the fixed words that the report prints around it. What each means: `docs/thiet-lap.md`.
 */
export interface ReportSettings extends Readonly<
  Record<Exclude<HeadSetting, "signing" | "recipients">, string | null>
> {
  readonly signing: Signing | null;
  /** Instead of the bodies that the plan names. */
  readonly recipients: readonly string[] | null;
}

export const noSettings: ReportSettings = {
  above: null,
  issuer: null,
  place: null,
  number: null,
  symbol: null,
  reporter: null,
  kind: null,
  subject: null,
  signing: null,
  onBehalf: null,
  post: null,
  name: null,
  filed: null,
  recipients: null,
};

/** In the order in which they stand in a report. */
export const settingNames = Object.keys(noSettings) as readonly HeadSetting[];

/** What an own part of the report is called where its text is kept. */
export type KeptTexts = ReadonlyMap<string, string>;

/** Settings that contradict each other. */
export const contradictions = [
  "postWithoutName",
  "insteadOfNobody",
  "insteadOfOneself",
  "signingTwice",
  "bodyWithoutSigning",
] as const;

export type Contradiction = (typeof contradictions)[number];

/** Why settings are refused. */
export interface SettingFault {
  readonly reason: "notSettings" | "unknown" | "notText" | "notSigning" | Contradiction;
  /** The setting at fault as the file has it; empty when it is the whole file. */
  readonly what: string;
  /** Known settings that are spelt like an unknown one. */
  readonly nearest?: readonly string[];
}

const longest = 300;

/** Settings from a parsed JSON object, or every fault of it; a number is taken as its digits, blank text as not said. */
export function readSettings(content: unknown): Result<ReportSettings, readonly SettingFault[]> {
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    return err([{ reason: "notSettings", what: "" }]);
  }
  const { settings, faults } = settingsIn(content);
  return faults.length === 0 ? ok(settings) : err(faults.map(withNearest));
}

const withNearest = (fault: SettingFault): SettingFault =>
  fault.reason === "unknown"
    ? { ...fault, nearest: nearestNames(fault.what, settingNames) }
    : fault;

/** What an object says, and what is wrong with the rest: fields that are still being filled in are used as they stand. */
export function settingsIn(content: object): {
  readonly settings: ReportSettings;
  readonly faults: readonly SettingFault[];
} {
  const said = new Map<string, string>();
  const faults: SettingFault[] = [];
  let recipients: readonly string[] | null = null;
  for (const [name, value] of Object.entries(content)) {
    if (!settingNames.some((known) => known === name)) {
      faults.push({ reason: "unknown", what: name });
    } else if (name === "recipients") {
      recipients = textsOf(value);
      if (recipients === null && value !== null) faults.push({ reason: "notText", what: name });
    } else {
      faults.push(...take(said, name, value));
    }
  }
  const texts: Partial<ReportSettings> = Object.fromEntries(said);
  const settings: ReportSettings = { ...noSettings, ...texts, recipients };
  const told = new Set(faults.map(({ reason }) => reason));
  const others = contradictionsIn(settings).filter((reason) => !told.has(reason));
  faults.push(...others.map((reason) => ({ reason, what: about[reason] })));
  return { settings, faults };
}

function take(said: Map<string, string>, name: string, value: unknown): readonly SettingFault[] {
  const text = textOf(value);
  if (text === null) return [{ reason: "notText", what: name }];
  // Nobody is signed for where the body is said to be none; elsewhere a blank says nothing.
  if (text === "" && !(name === "onBehalf" && value !== null)) return [];
  const parts = name === "signing" ? signingParts(text) : headParts(name, text);
  if (parts === null) return [{ reason: "notSigning", what: name }];
  for (const [part, words] of parts) {
    const before = said.get(part);
    if (part === "signing" && before !== undefined && before !== words) {
      const nobody = [before, words].includes("none") && [before, words].includes("K/T");
      return [{ reason: nobody ? "insteadOfNobody" : "signingTwice", what: name }];
    }
    said.set(part, words);
  }
  return [];
}

function signingParts(text: string): readonly (readonly [string, string])[] | null {
  const signing = signingOf(text);
  return signing === null ? null : [["signing", signing]];
}

/** What cannot stand in one signature. */
function contradictionsIn(settings: ReportSettings): readonly Contradiction[] {
  const { signing, onBehalf, post, name } = settings;
  const body = onBehalf ?? "";
  return [
    ...(post !== null && name === null ? (["postWithoutName"] as const) : []),
    ...(signing === "K/T" && body === "" ? (["insteadOfNobody"] as const) : []),
    ...(signing === "K/T" && body !== "" && body === post ? (["insteadOfOneself"] as const) : []),
    ...(signing === "none" && body !== "" ? (["bodyWithoutSigning"] as const) : []),
  ];
}

/** The setting that a contradiction is told at. */
const about: Readonly<Record<Contradiction, HeadSetting>> = {
  postWithoutName: "post",
  insteadOfNobody: "onBehalf",
  insteadOfOneself: "post",
  signingTwice: "signing",
  bodyWithoutSigning: "onBehalf",
};

function textOf(value: unknown): string | null {
  if (value === null) return "";
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== "string" || value.length > longest) return null;
  return value.normalize("NFC").trim();
}

function textsOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const list = value.map(textOf);
  if (!list.every((text) => text !== null && text !== "")) return null;
  return list.flatMap((text) => headParts("recipients", String(text)).map(([, body]) => body));
}
