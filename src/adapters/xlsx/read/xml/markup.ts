import { question, spells } from "./characters";

/** What stands at a `<!` or `<?`. */
export type Markup = "comment" | "instruction" | "cdata" | "documentType" | "malformed";

const commentStart = "<!--";
const cdataStart = "<![CDATA[";
const documentTypeStart = "<!DOCTYPE";

/** Bytes of `<![CDATA[` and of `]]>`: what stands around the text of a section. */
export const cdataLengths = { before: cdataStart.length, behind: 3 } as const;

export function markupAt(bytes: Uint8Array, at: number): Markup {
  const starts = (text: string): boolean => spells(bytes, at, text);
  if (bytes[at + 1] === question) return "instruction";
  if (starts(commentStart)) return "comment";
  if (starts(cdataStart)) return "cdata";
  return starts(documentTypeStart) ? "documentType" : "malformed";
}

/** The place behind the end of a comment, instruction or CDATA section that starts at `at`; -1 if cut. */
export function markupEnd(bytes: Uint8Array, at: number, markup: Markup): number {
  if (markup === "instruction") return behind(bytes, at + "<?".length, "?>");
  if (markup === "comment") return behind(bytes, at + commentStart.length, "-->");
  if (markup === "cdata") return behind(bytes, at + cdataStart.length, "]]>");
  return -1;
}

function behind(bytes: Uint8Array, from: number, mark: string): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (spells(bytes, at, mark)) return at + mark.length;
  }
  return -1;
}
