import type { Answer, CallName, Engine, Given } from "#taskpane/protocol/calls";

/** What the page sends to the worker, and what comes back. */
export interface Question {
  readonly id: number;
  readonly name: CallName;
  readonly given: unknown;
}

export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };

/** The worker, as far as this needs it. */
export interface Port {
  postMessage(message: Question): void;
  addEventListener(kind: "message", hear: (event: { readonly data: Reply }) => void): void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (failure: Error) => void;
}

/** The engine on the other side of the port; answers may come in any order. */
export function remoteEngine(port: Port): Engine {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  port.addEventListener("message", ({ data }) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("failure" in data) asked?.reject(new Error(data.failure));
    else asked?.resolve(data.answer as never);
  });
  return {
    ask: <C extends CallName>(name: C, given: Given<C>) =>
      new Promise<Answer<C>>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        port.postMessage({ id: last, name, given });
      }),
  };
}
