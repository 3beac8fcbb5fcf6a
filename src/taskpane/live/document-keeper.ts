/** The switch that makes Excel open the pane together with this workbook. */
export interface DocumentKeeper {
  opensItself(): boolean;
  /** False when Excel did not take it. */
  setOpensItself(on: boolean): Promise<boolean>;
}

/** The part of `Office.context.document.settings` that is needed; the name is Microsoft's. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(done: (result: { readonly status: unknown }) => void): void;
}

const name = "Office.AutoShowTaskpaneWithDocument";

export const documentKeeper = (settings: () => DocumentSettings): DocumentKeeper => ({
  opensItself: () => settings().get(name) === true,
  setOpensItself(on) {
    if (on) settings().set(name, true);
    else settings().remove(name);
    return new Promise((resolve) => {
      settings().saveAsync(({ status }) => {
        resolve(status === "succeeded");
      });
    });
  },
});
