import type { FileLine, Line, ListOfLines } from "#taskpane/protocol/answers";
import { formatCount } from "#text/numbers";
import { steady } from "./controls/steady";
import { foreign, foreignTitle } from "./foreign";
import { Sign } from "./sign";

/** Rows with a key each: what is said of a row, and which time it is said. */
export function keyed<T>(
  rows: readonly T[],
  said: (row: T) => string,
): readonly (readonly [key: string, row: T])[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const words = said(row);
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    return [`${String(time)} ${words}`, row];
  });
}

interface ListProps {
  readonly list: ListOfLines;
  readonly more: (left: string) => string;
}

/** Names with what is said of them. */
export const LineList = steady<ListProps>(({ list: { lines, count }, more }) => (
  <>
    <ul class="lines">
      {keyed(lines, ({ name }) => name).map(([key, { name, words }]) => (
        <li key={key}>
          <Name name={name} />
          {words !== "" && <p class="soft small">{words}</p>}
        </li>
      ))}
    </ul>
    {count > lines.length && <p class="soft">{more(formatCount(count - lines.length))}</p>}
  </>
));

interface SignedProps {
  readonly lines: readonly FileLine[];
  /** Takes one of them away. */
  readonly remove?: (name: string) => void;
  /** What that button is called. */
  readonly words?: (name: string) => string;
}

/** The same with a picture that says how each is to be taken. */
export const SignedList = steady<SignedProps>(({ lines, remove, words: say }) => (
  <ul class="lines signed">
    {keyed(lines, ({ name }) => name).map(([key, { name, words, tone }]) => (
      <li key={key}>
        <Sign name={tone} />
        <div>
          <Name name={name} />
          <p class="soft small">{words}</p>
        </div>
        {remove !== undefined && (
          <button
            type="button"
            class="remove"
            aria-label={say?.(name)}
            onClick={() => {
              remove(name);
            }}
          >
            ×
          </button>
        )}
      </li>
    ))}
  </ul>
));

const Name = ({ name }: Pick<Line, "name">) => (
  <p class="cut" title={foreignTitle(name)}>
    {foreign(name)}
  </p>
);
