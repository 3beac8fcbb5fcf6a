/** What stands where nobody has written yet: the prompt, in brackets from end to end, in whatever language. */
export const isPrompt = (text: string): boolean => /^\[[^\]]*\]$/u.test(text);

/** A part of the head or the foot, and what stands there. */
export type HeadPart = readonly [name: string, text: string];

/**
 * What was typed into a line of the head or the foot, without the fixed words around it; parts that still stand in
 * brackets are not there. The inverse of how the texts of a report put the lines together, in Vietnamese and in
 * English.
 */
export function headFromText(key: string, text: string): readonly HeadPart[] {
  const line = text.trim();
  return partsOf(key, line).filter(([, part]) => part !== "" && !part.includes("["));
}

function partsOf(key: string, line: string): readonly HeadPart[] {
  switch (key) {
    case "number": {
      const found = /^(?:Số|No\.)\s*:?\s*(.*?)-BC\/(.*)$/u.exec(line);
      return found === null
        ? []
        : [
            ["number", (found[1] ?? "").trim()],
            ["symbol", (found[2] ?? "").trim()],
          ];
    }
    case "place": {
      const [place = ""] = line.split(/, (?=ngày |\d)/u);
      return [["place", place.trim()]];
    }
    case "onBehalf":
      return [[key, line.replace(/^(?:T\/M|ON BEHALF OF)\s+/u, "")]];
    case "filed":
      return [[key, line.replace(/^-\s*(?:Lưu|Filed:)\s+/u, "").replace(/\.$/u, "")]];
    default:
      return [[key, line]];
  }
}
