/** Work may hold the page for so long before it is painted again: less than two frames. */
const heldMs = 24;

/** Gives the page a moment between two pieces of work, when it has been held long enough. */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return () => {
    if (performance.now() - since < heldMs) return Promise.resolve();
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      }, 0);
    });
  };
}
