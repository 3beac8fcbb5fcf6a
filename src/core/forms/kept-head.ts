import { reportText } from "./report-text";

/** The prompts that stand where nobody has written yet. */
export const ownTexts: ReadonlySet<string> = new Set(Object.values(reportText.own));

/** A part of the head or the foot, and what stands there. */
export type HeadPart = readonly [name: string, text: string];

/**
 * What was typed into a line of the head or the foot, without the fixed words around it; parts that still stand in
 * brackets are not there. The inverse of how `reportText` puts the lines together.
 */
export function headFromText(key: string, text: string): readonly HeadPart[] {
  const line = text.trim();
  return partsOf(key, line).filter(([, part]) => part !== "" && !part.includes("["));
}

function partsOf(key: string, line: string): readonly HeadPart[] {
  const { head } = reportText;
  switch (key) {
    case "number": {
      const found = /^Số\s*:?\s*(.*?)-BC\/(.*)$/u.exec(line);
      return found === null
        ? []
        : [
            ["number", (found[1] ?? "").trim()],
            ["symbol", (found[2] ?? "").trim()],
          ];
    }
    case "place": {
      const [place = ""] = line.split(head.beforeDay);
      return [["place", place.trim()]];
    }
    case "onBehalf":
      return [[key, line.replace(/^T\/M\s+/u, "")]];
    case "filed":
      return [[key, line.replace(/^-\s*Lưu\s+/u, "").replace(/\.$/u, "")]];
    default:
      return [[key, line]];
  }
}
