/** @jest-environment jsdom */
import type { Target } from "#core/catalogue/plan";
import { plans } from "#core/catalogue/plans/plans";
import type { Computed } from "#core/evaluation/computed";
import type { Way } from "#taskpane/protocol/answers";
import { drawingOf } from "#taskpane/engine/checking/scale";
import { render } from "preact";
import { WayPicture } from "#taskpane/views/pictures";

/** A share that is due by a year. */
const target: Target | undefined = plans
  .flatMap(({ targets }) => targets)
  .find(({ horizon, value }) => horizon.kind === "by" && horizon.year === 2030 && value === 65);
if (target === undefined) throw new Error("no plan has this target");

const share = (numerator: number, denominator: number): Computed => ({
  kind: "value",
  numerator,
  denominator,
});

const drawn = (year: number, base = { year: 2025, numerator: 40, denominator: 100 }) =>
  drawingOf({ target, computed: share(50, 100), previous: share(40, 100), base, year });

/** The picture of a way on the page. */
function shown(way: Way, value: number, alt: string): Element {
  render(WayPicture({ way, value, alt }), document.body);
  const [picture] = document.getElementsByTagName("svg");
  if (picture === undefined) throw new Error("no picture");
  return picture;
}

test("the straight line stands between start and goal as the year stands between theirs", () => {
  expect(drawn(2026).way).toEqual({
    from: 2025,
    start: 0.4,
    year: 2026,
    expected: expect.closeTo(0.45, 10) as number,
    due: 2030,
    goal: 0.65,
  });
});

test("value, target and last year share the scale of the way", () => {
  expect(drawn(2026).bars).toEqual({ value: 0.5, target: 0.65, previous: 0.4 });
});

test("when the target year has come, no more is asked than the goal", () => {
  expect(drawn(2030).way?.expected).toBeNull();
  expect(drawn(2031).way?.expected).toBeNull();
});

test.each([
  ["a start after the target year", 2031, { year: 2031, numerator: 1, denominator: 2 }],
  ["a report before its start", 2024, { year: 2025, numerator: 1, denominator: 2 }],
] as const)("%s has no way", (_, year, base) => {
  expect(drawn(year, base).way).toBeNull();
});

test("without a start there is no way", () => {
  const computed = share(50, 100);
  expect(drawingOf({ target, computed, previous: null, base: null, year: 2026 }).way).toBeNull();
});

test("the picture says in words what it shows, and names the years of its ends", () => {
  const { way, bars } = drawn(2026);
  if (way === null) throw new Error("no way");
  const picture = shown(way, bars.value ?? 0, "Lộ trình");
  expect(picture.getAttribute("role")).toBe("img");
  expect(picture.getAttribute("aria-label")).toBe("Lộ trình");
  const years = [...picture.querySelectorAll(".year")].map(({ textContent }) => textContent);
  expect(years).toEqual(["2025", "2026", "2030"]);
});

test("years that would touch are not all written", () => {
  const far = { from: 2025, start: 0.4, year: 2026, expected: 0.41, due: 2045, goal: 0.6 };
  const years = shown(far, 0.5, "").querySelectorAll(".year");
  expect([...years].map(({ textContent }) => textContent)).toEqual(["2025", "2045"]);
});
