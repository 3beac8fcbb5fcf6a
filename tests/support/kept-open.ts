const kept = Symbol.for("kept open");

/** dev/jest/kept-open.cjs closes what stands here when the process that runs tests ends. */
const closing = globalThis as { [kept]?: (() => Promise<unknown>)[] };

/** What is opened for the first test file that asks, and stays open for the later ones of the same process. */
export function keptOpen<Opened>(
  open: () => Promise<Opened>,
  close: (opened: Opened) => Promise<unknown>,
): () => Promise<Opened> {
  let opened: Promise<Opened> | undefined;
  return () => {
    if (opened === undefined) {
      const now = open();
      opened = now;
      (closing[kept] ??= []).push(async () => {
        opened = undefined;
        await close(await now);
      });
    }
    return opened;
  };
}
