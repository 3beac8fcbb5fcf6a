import type { Bars, Way } from "#taskpane/protocol/answers";
import { drawing } from "./element";

/** Units of a drawing's width, and its margin: a dot at either end with its line is seen whole. */
const wide = 200;
const margin = 4;

const at = (share: number): number => margin + share * (wide - 2 * margin);
const written = (size: number): string => size.toFixed(1);

const picture = (height: number, alt: string, marks: readonly Node[]): SVGElement =>
  drawing(
    "svg",
    {
      class: "bars",
      viewBox: `0 0 ${String(wide)} ${String(height)}`,
      role: "img",
      "aria-label": alt,
    },
    ...marks,
  );

/** This year as a bar, the target as an upright line, last year as a dot. */
export function barPicture({ value, target, previous }: Bars, alt: string): SVGElement {
  const bar = (className: string, share: number): Node =>
    drawing("rect", {
      class: className,
      x: String(margin),
      y: "5",
      height: "6",
      rx: "1",
      width: written(share * (wide - 2 * margin)),
    });
  const marks: Node[] = [bar("track", 1), bar("bar", value ?? 0)];
  if (previous !== null) {
    const cx = written(at(previous));
    marks.push(drawing("circle", { class: "before", cx, cy: "8", r: "2.5" }));
  }
  if (target !== null) {
    const x = written(at(target));
    marks.push(drawing("line", { class: "aim", x1: x, x2: x, y1: "1", y2: "15" }));
  }
  return picture(16, alt, marks);
}

/** The band of the picture between the lowest and the highest point. */
const top = 6;
const bottom = 34;
/** Room at both sides for half a year number. */
const side = 14;

/** The straight line from the start to the target year, where it stands this year, and where the figure stands. */
export function wayPicture(way: Way, value: number, alt: string): SVGElement {
  const { from, start, year, expected, due, goal } = way;
  const sizes = [start, goal, value];
  const least = Math.min(...sizes);
  const spread = Math.max(...sizes) - least;
  const x = (when: number): string =>
    written(side + (Math.min(when, due) - from) * ((wide - 2 * side) / (due - from)));
  const y = (size: number): string =>
    written(
      spread === 0 ? (top + bottom) / 2 : bottom - ((size - least) / spread) * (bottom - top),
    );
  const dot = (className: string, when: number, size: number): Node =>
    drawing("circle", { class: className, cx: x(when), cy: y(size), r: "3" });
  const marks: Node[] = [
    drawing("line", { class: "way", x1: x(from), y1: y(start), x2: x(due), y2: y(goal) }),
    dot("before", from, start),
    dot("end", due, goal),
    dot("now", year, value),
  ];
  if (expected !== null) {
    const gap = { x1: x(year), x2: x(year), y1: y(expected), y2: y(value) };
    marks.splice(1, 0, drawing("line", { class: "gap", ...gap }));
  }
  return picture(48, alt, [...marks, ...yearMarks(way, x)]);
}

/** Numbers nearer to each other than this would touch. */
const numberWidth = 26;

function yearMarks({ from, year, due }: Way, x: (when: number) => string): readonly Node[] {
  const room = (when: number): boolean =>
    [from, due].every(
      (end) => end === when || Math.abs(Number(x(end)) - Number(x(when))) >= numberWidth,
    );
  const years = [from, ...(year > from && year < due && room(year) ? [year] : []), due];
  return years.map((when) => {
    const mark = drawing("text", { class: "year", x: x(when), y: "46" });
    mark.textContent = String(when);
    return mark;
  });
}
