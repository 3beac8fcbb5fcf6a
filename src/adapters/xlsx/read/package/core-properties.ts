import { ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import type { WorkbookFacts } from "#app/ports";
import { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { coreProperties } from "#adapters/xlsx/read/xml/vocabulary";
import { walkRoot } from "#adapters/xlsx/read/xml/walk";

/** Programs wrote this relationship under three families; the end is common (ECMA-376 part 2, 8.3). */
export const corePropertiesEnding = "/metadata/core-properties";

/** When the file was last saved, and by whom, as the core properties say; absent ones are null. */
export function readCoreProperties(bytes: Uint8Array): Result<WorkbookFacts, UnreadableReason> {
  const reader = new XmlReader(bytes, coreProperties);
  let modified: string | null = null;
  let lastModifiedBy: string | null = null;
  const walked = walkRoot(reader, "coreProperties", () => {
    const isDate = reader.named("modified");
    const isName = reader.named("lastModifiedBy");
    const text = reader.readContent() ? reader.contentText() : null;
    if (isDate) modified = filled(text);
    if (isName) lastModifiedBy = filled(text);
    return text !== null;
  });
  return walked.ok ? ok({ modified, lastModifiedBy }) : walked;
}

function filled(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}
