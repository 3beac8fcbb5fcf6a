import type { Refusal, RefusalCode, RefusalDetails } from "#text/cli/text";

/** What a command answers when it could not run: one sentence, exit code 2. */
export class Refused extends Error {
  public constructor(public readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Stops the command with a refusal; `main` words it. */
export function refuse<C extends RefusalCode>(code: C, details: RefusalDetails[C]): never {
  throw new Refused({ code, details } as unknown as Refusal);
}
