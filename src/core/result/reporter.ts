import type { ReportResult } from "./report-result";

/**
 * Who reports, as the opening of the report calls it: what the settings say, otherwise the name in the registry. Null
 * for a department, whose head signs without T/M: it is not the body of the registry, and nobody but itself can put its
 * name into a sentence.
 */
export function reporterOf({
  unit,
  registry,
  settings,
  kept,
}: Pick<ReportResult, "unit" | "registry" | "settings" | "kept">): string | null {
  if (settings?.reporter != null) return settings.reporter;
  const own = unit === null ? undefined : registry.byCode.get(unit)?.name;
  if (own === undefined) return null;
  const issuer = settings?.issuer ?? kept?.get("head.issuer") ?? "";
  const isItself = own.toLowerCase().includes(issuer.toLowerCase());
  return isItself || signingOf({ settings, kept }) === "T/M" ? own : null;
}

/** How the report is signed; for a committee where nobody says otherwise. */
export function signingOf({
  settings,
  kept,
}: {
  readonly settings: ReportResult["settings"] | undefined;
  readonly kept: ReportResult["kept"] | undefined;
}): string {
  if (settings?.signing != null) return settings.signing;
  // A body that the settings name without its sign is one to sign for, whatever was typed before.
  if (settings?.onBehalf != null) return "T/M";
  return kept?.get("head.signing") ?? "T/M";
}
