import type { CheckId } from "#core/checks/check";

/** What each check asks, in one sentence. */
export type CheckWords = Readonly<Record<CheckId, string>>;
