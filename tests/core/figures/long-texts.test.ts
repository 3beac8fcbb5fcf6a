import { findStatements } from "#core/figures/find-statements";

/** What takes texts apart from end to end. */
const methods = ["split", "matchAll"] as const;

/** How many characters are handed to them for a line with so many figures. */
function workOf(figures: number): number {
  const line = "Có 45/60 chi bộ (85%), tỷ lệ 12,5%, ".repeat(figures);
  let work = 0;
  const own = methods.map((method) => ({
    method,
    property: Object.getOwnPropertyDescriptor(String.prototype, method),
  }));
  for (const { method, property } of own) {
    const counted = function (this: string, ...given: readonly unknown[]): unknown {
      work += this.length;
      return Reflect.apply(property?.value as () => unknown, this, given);
    };
    Object.defineProperty(String.prototype, method, { ...property, value: counted });
  }
  try {
    expect(findStatements(line).statements).toHaveLength(figures);
  } finally {
    for (const { method, property } of own) {
      Object.defineProperty(String.prototype, method, property ?? {});
    }
  }
  return work;
}

test("twice as many figures on a line are twice the work, not four times", () => {
  const work = workOf(500);
  expect(work).toBeGreaterThan(0);
  expect(workOf(1000) / work).toBeLessThan(2.3);
});
