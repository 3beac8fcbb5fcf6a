import type { NewContext } from "./new-context";

/** Excel has not answered a request, and nobody waits for it any more: it may be done, be done later, or never be done. */
export class NotAnswered extends Error {
  constructor() {
    super("Excel has not answered");
  }
}

/** Is told of a request when it goes out, with how it is given up; what comes back is called when its answer has come. */
export type Hear = (giveUp: () => void) => () => void;

/**
 * Contexts whose requests can be given up (OfficeDev/office-js issues 6678, 6150 and 4273: some are never answered). Each
 * request has a context of its own, so that an answer that comes after that is nobody's.
 */
export const heard =
  (newContext: NewContext, hear: Hear): NewContext =>
  () => {
    const context = newContext();
    const sync = context.sync.bind(context);
    context.sync = (passed) =>
      new Promise((resolve, reject) => {
        const answered = hear(() => {
          reject(new NotAnswered());
        });
        void sync(passed).then(resolve, reject).finally(answered);
      });
    return context;
  };
