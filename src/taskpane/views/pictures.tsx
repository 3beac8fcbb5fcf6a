import type { ComponentChildren } from "preact";
import type { Bars, Way } from "#taskpane/protocol/answers";

/** Units of a drawing's width, and its margin: a dot at either end with its line is seen whole. */
const wide = 200;
const margin = 4;

const at = (share: number): number => margin + share * (wide - 2 * margin);
const written = (size: number): string => size.toFixed(1);

interface PictureProps {
  readonly height: number;
  readonly alt: string;
  readonly children: ComponentChildren;
}

const Picture = ({ height, alt, children }: PictureProps) => (
  <svg class="bars" viewBox={`0 0 ${String(wide)} ${String(height)}`} role="img" aria-label={alt}>
    {children}
  </svg>
);

interface BarProps {
  readonly bars: Bars;
  readonly alt: string;
}

/** This year as a bar, the target as an upright line, last year as a dot. */
export function BarPicture({ bars: { value, target, previous }, alt }: BarProps) {
  const bar = (className: string, share: number) => (
    <rect
      class={className}
      x={margin}
      y="5"
      height="6"
      rx="1"
      width={written(share * (wide - 2 * margin))}
    />
  );
  const aim = target === null ? null : written(at(target));
  return (
    <Picture height={16} alt={alt}>
      {bar(value === null ? "track none" : "track", 1)}
      {value !== null && bar("bar", value)}
      {previous !== null && <circle class="before" cx={written(at(previous))} cy="8" r="2.5" />}
      {aim !== null && <line class="aim" x1={aim} x2={aim} y1="1" y2="15" />}
    </Picture>
  );
}

/** The band of the picture between the lowest and the highest point. */
const top = 6;
const bottom = 34;
/** Room at both sides for half a year number. */
const side = 14;

interface WayProps {
  readonly way: Way;
  readonly value: number;
  readonly alt: string;
}

/** The straight line from the start to the target year, where it stands this year, and where the figure stands. */
export function WayPicture({ way, value, alt }: WayProps) {
  const { from, start, year, expected, due, goal } = way;
  const x = acrossOf(way);
  const y = downOf([start, goal, value]);
  const dot = (className: string, when: number, size: number) => (
    <circle class={className} cx={x(when)} cy={y(size)} r="3" />
  );
  return (
    <Picture height={48} alt={alt}>
      <line class="way" x1={x(from)} y1={y(start)} x2={x(due)} y2={y(goal)} />
      {expected !== null && (
        <line class="gap" x1={x(year)} x2={x(year)} y1={y(expected)} y2={y(value)} />
      )}
      {dot("before", from, start)}
      {dot("end", due, goal)}
      {dot("now", year, value)}
      {yearsOf(way, x).map((when) => (
        <text key={when} class="year" x={x(when)} y="46">
          {String(when)}
        </text>
      ))}
    </Picture>
  );
}

type Place = (size: number) => string;

const acrossOf =
  ({ from, due }: Way): Place =>
  (when) =>
    written(side + (Math.min(when, due) - from) * ((wide - 2 * side) / (due - from)));

function downOf(sizes: readonly number[]): Place {
  const least = Math.min(...sizes);
  const spread = Math.max(...sizes) - least;
  return (size) =>
    written(
      spread === 0 ? (top + bottom) / 2 : bottom - ((size - least) / spread) * (bottom - top),
    );
}

/** Numbers nearer to each other than this would touch. */
const numberWidth = 26;

/** The years that are written: both ends, and the present one where there is room. */
function yearsOf({ from, year, due }: Way, x: Place): readonly number[] {
  const isFree = [from, due].every(
    (end) => end === year || Math.abs(Number(x(end)) - Number(x(year))) >= numberWidth,
  );
  return [from, ...(year > from && year < due && isFree ? [year] : []), due];
}
