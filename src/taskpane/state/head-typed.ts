import type { HeadSetting } from "#core/head-setting";
import type { HeadTyped } from "#taskpane/protocol/answers";

/** The fields as a file of settings has them: blank ones are not said, recipients are a list. */
export function headContent(head: HeadTyped): object {
  const said = Object.entries(head).filter(([, text]) => text.trim() !== "");
  return Object.fromEntries(
    said.map(([name, text]) => [name, name === "recipients" ? linesOf(text) : text]),
  );
}

const linesOf = (text: string): readonly string[] =>
  text.split("\n").filter((line) => line.trim() !== "");

/** The fields with one changed; nothing at all once the last is emptied. */
export function withField(
  head: HeadTyped | undefined,
  field: HeadSetting,
  text: string,
): HeadTyped | undefined {
  const others = Object.entries(head ?? {}).filter(([name]) => name !== field);
  const all = text.trim() === "" ? others : [...others, [field, text] as const];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** Who signs and under which number is of one report: it is not remembered for the next. */
const notRemembered: readonly string[] = ["name", "number"] satisfies readonly HeadSetting[];

/** What of it outlives the page. */
export function rememberedHead(head: HeadTyped | undefined): HeadTyped | undefined {
  const kept = Object.entries(head ?? {}).filter(([name]) => !notRemembered.includes(name));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
