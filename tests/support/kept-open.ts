const kept = Symbol.for("kept open");

/** dev/jest/kept-open.cjs closes what stands here when the process that runs tests ends. */
const closing = globalThis as { [kept]?: (() => Promise<unknown>)[] };

/**
 * What is opened for the first test file that asks, and stays open for the later ones of the same process; what has ended by
 * itself meanwhile is opened anew, so that one test file costs no other.
 */
export function keptOpen<Opened>(
  open: () => Promise<Opened>,
  close: (opened: Opened) => Promise<unknown>,
  isOpen: (opened: Opened) => boolean = () => true,
): () => Promise<Opened> {
  let opened: Promise<Opened> | undefined;
  const anew = (): Promise<Opened> => {
    const now = open();
    (closing[kept] ??= []).push(async () => {
      opened = undefined;
      await close(await now);
    });
    return now;
  };
  return async () => {
    const before = opened;
    if (before !== undefined && isOpen(await before)) return before;
    // Somebody else may have opened it meanwhile.
    if (opened === before) opened = undefined;
    opened ??= anew();
    return opened;
  };
}
