import type { AskingText, GivenKind } from "#text/vi/pane/asking";

const names: Readonly<Record<GivenKind, string>> = {
  form: "the form of a unit",
  submission: "a consolidated report sent up by a level below",
  previous: "last year's report",
  registry: "the registry",
  plan: "a plan",
};

const list = (kinds: readonly GivenKind[], word: string): string => {
  const words = kinds.map((kind) => names[kind]);
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter(Boolean).join(` ${word} `);
};

export const asking: AskingText = {
  holds: (file, kinds) =>
    `The file “${file}” holds ${list(kinds, "and")}. Choose what to use; until then the file does not count.`,
  mayBe: (file, kinds) =>
    `The file “${file}” may be ${list(kinds, "or")}. Choose how to use it; until then the file does not count.`,
  all: {
    hold: (files, kinds) =>
      `Each of ${files} files holds ${list(kinds, "and")}. Choose what to use of all of them; until then none of them counts.`,
    mayBe: (files, kinds) =>
      `Each of ${files} files may be ${list(kinds, "or")}. Choose how to use all of them; until then none of them counts.`,
    each: "Choose for each file by itself",
    remove: "Remove these files",
    done: (files, kinds) => `${files} files are each used as ${list(kinds, "and")}.`,
    dropped: (files) => `${files} files were removed.`,
  },
  use: (kind) => `Use as ${names[kind]}`,
  useAll: (count) => (count === 2 ? "Use both" : "Use all"),
  remove: "Remove this file",
  done: (file, kinds) => `The file “${file}” is used as ${list(kinds, "and")}.`,
};
