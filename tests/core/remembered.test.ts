import fc from "fast-check";
import { remembered } from "#core/remembered";

const answer = (text: string): string => `${String(text.length)} ${text.toUpperCase()}`;

test("an answer that is remembered is the one that would be given again", () => {
  const known = remembered(answer);
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 50 }), (texts) => {
      expect(texts.map(known)).toEqual(texts.map(answer));
    }),
  );
});

test("a text is asked for once, a very long one every time, and what is kept is bounded", () => {
  const asked: string[] = [];
  const known = remembered((text) => {
    asked.push(text);
    return answer(text);
  });
  const long = "x".repeat(2000);
  for (const text of ["a", "a", "b", long, long]) known(text);
  expect(asked).toEqual(["a", "b", long, long]);
  for (let count = 0; count < 10_000; count += 1) known(String(count));
  asked.length = 0;
  known("a");
  expect(asked).toEqual(["a"]);
});
