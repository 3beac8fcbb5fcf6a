/** As much of the browser's locks as this asks for; old ones have none. */
type Locks = Pick<LockManager, "request">;

const name = "so-chi-tieu";

/** Whether another window has the page open; as long as it has not, none that is opened later is the first. */
export function isSecondWindow({ locks }: { readonly locks?: Locks }): Promise<boolean> {
  if (locks === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const held = locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock === null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
    held.catch(() => {
      resolve(false);
    });
  });
}
