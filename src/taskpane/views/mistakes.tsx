import type { ComponentChildren } from "preact";
import { formatCount } from "#text/numbers";
import { givingTextOf } from "#taskpane/speech/giving-words";
import type { Language } from "#taskpane/speech/language";
import type { Complaint } from "#taskpane/protocol/answers";
import { Sign } from "./sign";

/** More of one kind are one line, with a list that opens. */
const mostOfAKind = 20;

interface MistakesProps {
  readonly complaints: readonly Complaint[];
  readonly language: Language;
}

/** Why a file was refused, each mistake with its cell. */
export function Complaints({ complaints, language }: MistakesProps) {
  if (complaints.length === 0) return null;
  const kinds = byKind(complaints);
  return (
    <div role="alert">
      <ul class="lines signed">
        {[...kinds].flatMap(([kind, alike]) =>
          alike.length > mostOfAKind
            ? [<Alike key={kind} alike={alike} language={language} />]
            : alike.map(({ words }, index) => (
                <Mistake key={`${kind} ${String(index)}`} words={words} />
              )),
        )}
      </ul>
    </div>
  );
}

function byKind(complaints: readonly Complaint[]): ReadonlyMap<string, readonly Complaint[]> {
  const kinds = new Map<string, Complaint[]>();
  for (const each of complaints) {
    const alike = kinds.get(each.kind);
    if (alike === undefined) kinds.set(each.kind, [each]);
    else alike.push(each);
  }
  return kinds;
}

const Mistake = ({ words }: { readonly words: ComponentChildren }) => (
  <li>
    <Sign name="bad" />
    <p>{words}</p>
  </li>
);

function Alike({
  alike,
  language,
}: {
  readonly alike: readonly Complaint[];
  readonly language: Language;
}) {
  const [first] = alike;
  return (
    <li>
      <Sign name="bad" />
      <div>
        <p>{first?.words}</p>
        <details>
          <summary>{givingTextOf(language).alike(formatCount(alike.length))}</summary>
          <ul>
            {alike.map(({ words }, index) => (
              <li key={index}>
                <p class="small">{words}</p>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}

/** Why something was refused, each mistake as a line of its own. */
export const Mistakes = ({ complaints }: { readonly complaints: readonly ComponentChildren[] }) =>
  complaints.length === 0 ? null : (
    <div role="alert">
      <ul class="lines signed">
        {complaints.map((words, index) => (
          <Mistake key={index} words={words} />
        ))}
      </ul>
    </div>
  );
