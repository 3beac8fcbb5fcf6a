import type { MadeFile } from "#taskpane/protocol/answers";

const types: readonly (readonly [ending: string, type: string])[] = [
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".zip", "application/zip"],
];

/** Long enough for a slow disk to have asked for the last byte. */
const keptMs = 60_000;

/** Puts the file among the user's downloads. */
export function saveFile({ name, bytes }: MadeFile): void {
  const type = types.find(([ending]) => name.endsWith(ending))?.[1] ?? "";
  const href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, keptMs);
}
