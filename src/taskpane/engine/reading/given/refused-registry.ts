import type { Issue, UnreadableReason } from "#core/issue";
import { failureSentence } from "#text/issues/failures";
import { sentenceOf } from "#text/issues/issues";
import type { Language } from "#text/language";
import type { RegistryAnswer } from "#taskpane/protocol/answers";
import { namesOf } from "#taskpane/engine/reading/pane-names";

/** What is said of a registry that could not be opened. */
export const unopenedRegistry = (reason: UnreadableReason, language: Language): RegistryAnswer => ({
  kind: "refused",
  complaints: [{ kind: reason, words: failureSentence({ reason, sheet: null }, language) }],
});

/** What is said of a registry with mistakes in it. */
export const refusedRegistry = (
  mistakes: readonly Issue[],
  language: Language,
): RegistryAnswer => ({
  kind: "refused",
  complaints: mistakes.map((each) => ({
    kind: each.code,
    words: sentenceOf(each, language, namesOf(null)),
  })),
});
