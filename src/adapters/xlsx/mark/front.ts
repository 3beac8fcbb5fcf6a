import { attribute, childNamed, settingAttribute, spliced, type Element } from "./markup";

/** What has to change in the list of sheets so that the one with this number, from 0, is in front when it is opened. */
export function bringingToFront(xml: string, root: Element, number: number) {
  const views = childNamed(root, "bookViews");
  const view = views?.children.find(({ name }) => name === "workbookView");
  if (view !== undefined) {
    return settingAttribute(xml, view, { name: "activeTab", value: String(number) });
  }
  const at = childNamed(root, "sheets")?.start ?? root.closeStart;
  const { prefix } = root;
  const text = `<${prefix}bookViews><${prefix}workbookView activeTab="${String(number)}"/></${prefix}bookViews>`;
  return { from: at, to: at, text };
}

/** The sheet when it is no longer in front: of two that are, Excel writes into both. Null when it never was. */
export function steppedBack(xml: string, root: Element): string | null {
  const chosen = (childNamed(root, "sheetViews")?.children ?? []).filter((view) =>
    ["1", "true"].includes(attribute(xml, view, "tabSelected") ?? ""),
  );
  if (chosen.length === 0) return null;
  return spliced(
    xml,
    chosen.map((view) => settingAttribute(xml, view, { name: "tabSelected", value: "0" })),
  );
}
