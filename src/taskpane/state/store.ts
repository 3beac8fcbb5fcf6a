/** Holds the one state of the page; whoever listens is told of every new one. */
export interface Store<S> {
  get(): S;
  /** Replaces the state; a change that returns the same object tells nobody. */
  update(change: (state: S) => S): void;
  /** Calls the listener with each new state, not with the present one, until the function that it returns is called. */
  listen(listener: (state: S) => void): () => void;
}

export function createStore<S extends object>(first: S): Store<S> {
  const listeners = new Set<(state: S) => void>();
  let state = first;
  return {
    get: () => state,
    update(change) {
      const next = change(state);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener(state);
    },
    listen(listener) {
      // A function that listens twice is told twice, and each listening ends by itself.
      const told = (next: S): void => {
        listener(next);
      };
      listeners.add(told);
      return () => {
        listeners.delete(told);
      };
    },
  };
}
