import { always } from "./always";
import { passing } from "./passing";
import { isHit } from "./quirk";
import { quirks } from "./quirks";

const all = [...quirks, ...passing, ...always];

test.each(all.map((quirk) => [quirk.name, quirk] as const))(
  "%s: what it does, where it was seen, and an issue or a page of the documentation",
  (_, { does, seenIn, source }) => {
    for (const words of [does, seenIn]) expect(words.trim()).not.toBe("");
    for (const each of source.split(/[,;] (?=OfficeDev|docs)/u))
      expect(each).toMatch(/^(?:OfficeDev\/[\w-]+#\d+|docs: \S.+)$/u);
  },
);

test("no quirk is listed twice", () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test("what comes and goes comes at growing intervals, so that whoever asks again comes through", () => {
  const hits = Array.from({ length: 30 }, (_, at) => at + 1).filter(isHit);
  expect(hits).toEqual([1, 2, 4, 7, 11, 16, 22, 29]);
});
