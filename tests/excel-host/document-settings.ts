import type { ExcelHost } from "./excel-host";

/** `Office.context.document.settings`, as far as it is used. */
interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(done: (result: { readonly status: string }) => void): void;
}

/**
 * The settings of the common API: they are those of the workbook, read once at the start, and written back as a whole
 * (OfficeDev/office-js-docs-reference issue 769).
 */
export function documentSettings(host: ExcelHost): DocumentSettings {
  const bag = new Map(host.book.settings);
  const keep = (): void => {
    host.world.undoLost += 1;
    host.book.settings.clear();
    for (const [name, value] of bag) host.book.settings.set(name, value);
  };
  return {
    get: (name) => bag.get(name) ?? null,
    set: (name, value) => void bag.set(name, value),
    remove: (name) => void bag.delete(name),
    saveAsync(done) {
      if (host.cellBeingEdited) {
        done({ status: "failed" });
        return;
      }
      const silent = host.silentSaving;
      host.silentSaving = null;
      if (silent !== "undone") keep();
      const answer = (): void => {
        if (silent === "undone") keep();
        done({ status: "succeeded" });
      };
      if (silent === null) answer();
      else host.withhold(answer);
    },
  };
}
