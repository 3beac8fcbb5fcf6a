import { headParts, type HeadPart } from "./head-parts";

/** What stands where nobody has written yet: the prompt, in brackets from end to end, in whatever language. */
export const isPrompt = (text: string): boolean => /^\[[^\]]*\]$/u.test(text);

/**
 * What was typed into a line of the head or the foot, without the fixed words around it; parts that still stand in
 * brackets are not there. The inverse of how the texts of a report put the lines together, in Vietnamese and in
 * English. A line for whom one signs that was emptied says that it is not to stand there.
 */
export function headFromText(key: string, text: string): readonly HeadPart[] {
  const parts = headParts(key, text);
  if (parts.some(([, part]) => part.includes("["))) {
    return parts.filter(([name, part]) => name !== "signing" && part !== "" && !part.includes("["));
  }
  return parts.filter(([, part]) => part !== "");
}
