import { keptOpen } from "./kept-open";

test("what was opened stays open for who asks later, and is opened anew once it has ended by itself", async () => {
  let opened = 0;
  const open = () => Promise.resolve({ number: (opened += 1), ended: false });
  const kept = keptOpen(
    open,
    () => Promise.resolve(),
    ({ ended }) => !ended,
  );
  const first = await kept();
  expect((await kept()).number).toBe(1);
  first.ended = true;
  expect((await Promise.all([kept(), kept()])).map(({ number }) => number)).toEqual([2, 2]);
});
