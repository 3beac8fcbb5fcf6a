import fc from "fast-check";
import { apportion, distribute, scatter } from "#core/sample/numbers/distribution";
import { randomOf } from "#core/sample/numbers/random";

const sum = (column: readonly number[]): number => column.reduce((all, one) => all + one, 0);

const totals = fc.integer({ min: 0, max: 5000 });
const weights = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 40 });

/** Units with a weight, a least and a most. */
const bounded = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 50 }),
      least: fc.integer({ min: 0, max: 5 }),
      room: fc.integer({ min: 0, max: 90 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((units) => ({
    weights: units.map(({ weight }) => weight),
    least: units.map(({ least }) => least),
    most: units.map(({ least, room }) => least + room),
  }));

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [7, [5, 3, 2], [4, 2, 1]],
  [2, [0, 1, 0], [0, 2, 0]],
  [3, [0, 0], [0, 0]],
  [0, [4, 4], [0, 0]],
])("%d by the weights %j is %j", (total, by, shares) => {
  expect(apportion(total, by)).toEqual(shares);
});

test("a share is its exact part rounded down or up, and the shares add up", () => {
  fc.assert(
    fc.property(totals, weights, (total, by) => {
      const whole = sum(by);
      fc.pre(whole > 0);
      const shares = apportion(total, by);
      expect(sum(shares)).toBe(total);
      shares.forEach((share, index) => {
        expect(Math.abs(share * whole - total * (by[index] ?? 0))).toBeLessThan(whole);
      });
    }),
  );
});

test("no unit gets less than its least or more than its most, and what fits is handed out to the last", () => {
  fc.assert(
    fc.property(totals, bounded, (total, sharing) => {
      const given = distribute({ total, ...sharing });
      given.forEach((count, index) => {
        expect(count).toBeGreaterThanOrEqual(sharing.least[index] ?? 0);
        expect(count).toBeLessThanOrEqual(sharing.most[index] ?? 0);
      });
      const fits = Math.min(Math.max(total, sum(sharing.least)), sum(sharing.most));
      expect(sum(given)).toBe(fits);
    }),
  );
});

test("what is handed out by lot adds up and stays below the most, too", () => {
  fc.assert(
    fc.property(totals, bounded, fc.integer(), (total, { weights: by, most }, seed) => {
      const counts = scatter({ total, weights: by, most }, randomOf(seed, "lots"));
      expect(sum(counts)).toBe(Math.min(total, sum(most)));
      counts.forEach((count, index) => {
        expect(count).toBeLessThanOrEqual(most[index] ?? 0);
      });
    }),
  );
});

test("a lot falls on a unit as often as its weight says, and never on one without", () => {
  const counts = scatter({ total: 60000, weights: [0, 1, 0, 2, 3, 0] }, randomOf(1, "lots"));
  expect([counts[0], counts[2], counts[5]]).toEqual([0, 0, 0]);
  [10000, 20000, 30000].forEach((expected, index) => {
    expect(Math.abs((counts[[1, 3, 4][index] ?? 0] ?? 0) - expected)).toBeLessThan(500);
  });
});

test("among no units there is nothing to hand out", () => {
  expect(scatter({ total: 5, weights: [] }, randomOf(1, "lots"))).toEqual([]);
  expect(distribute({ total: 5, weights: [] })).toEqual([]);
});
