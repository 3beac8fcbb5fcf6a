import type { HeadSetting } from "#core/head-setting";
import { err, ok, type Result } from "#core/result";

/** What an office says of itself for the head and the foot of its report; null where it has not. */
export interface ReportSettings {
  /** `TỈNH ỦY HÀ GIANG` */
  readonly above: string | null;
  /** `BAN TỔ CHỨC` */
  readonly issuer: string | null;
  /** `Hà Giang` */
  readonly place: string | null;
  /** `30`, printed with a leading zero under 10. */
  readonly number: string | null;
  /** `TU`: of the office, after `BC/`. */
  readonly symbol: string | null;
  /** `BAN THƯỜNG VỤ`, after `T/M` */
  readonly onBehalf: string | null;
  /** `PHÓ BÍ THƯ` */
  readonly post: string | null;
  readonly name: string | null;
  /** Where the copy is kept: `Văn phòng Tỉnh ủy` */
  readonly filed: string | null;
  /** Instead of the bodies that the plan names. */
  readonly recipients: readonly string[] | null;
}

export const noSettings: ReportSettings = {
  above: null,
  issuer: null,
  place: null,
  number: null,
  symbol: null,
  onBehalf: null,
  post: null,
  name: null,
  filed: null,
  recipients: null,
};

export const settingNames: readonly HeadSetting[] = [
  "above",
  "issuer",
  "place",
  "number",
  "symbol",
  "onBehalf",
  "post",
  "name",
  "filed",
  "recipients",
];

/** What an own part of the report is called where its text is kept. */
export type KeptTexts = ReadonlyMap<string, string>;

/** Why a file of settings is refused: it holds no list of settings, one that is unknown, or one that is no text. */
export interface SettingFault {
  readonly reason: "notSettings" | "unknown" | "notText";
  readonly what: string;
}

const longest = 300;

/** Settings from a parsed JSON object; a number is taken as its digits, blank text as not said. */
export function readSettings(content: unknown): Result<ReportSettings, SettingFault> {
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    return err({ reason: "notSettings", what: "" });
  }
  const texts = new Map<string, string>();
  let recipients: readonly string[] | null = null;
  for (const [name, value] of Object.entries(content)) {
    if (!settingNames.some((known) => known === name))
      return err({ reason: "unknown", what: name });
    if (name === "recipients") {
      const list = textsOf(value);
      if (list === null) return err({ reason: "notText", what: name });
      recipients = list;
      continue;
    }
    const text = textOf(value);
    if (text === null) return err({ reason: "notText", what: name });
    if (text !== "") texts.set(name, text);
  }
  return ok({ ...noSettings, ...Object.fromEntries(texts), recipients });
}

function textOf(value: unknown): string | null {
  if (value === null) return "";
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== "string" || value.length > longest) return null;
  return value.normalize("NFC").trim();
}

function textsOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const list = value.map(textOf);
  return list.every((text) => text !== null && text !== "") ? list.map(String) : null;
}
