import { formatCount } from "#text/numbers";
import type { DifferenceAnswer } from "#taskpane/protocol/gather-answers";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { FilesOut } from "#taskpane/views/files-out";
import { foreign } from "#taskpane/views/foreign";
import { keyed } from "#taskpane/views/lines";
import { Message } from "#taskpane/views/message";

/** What is not the same in two submissions. */
export const Difference = ({ found, ...view }: ViewProps & { readonly found: DifferenceAnswer }) =>
  found.kind === "refused" ? (
    <Message tone="bad" isAlert>
      <p>{found.complaint}</p>
    </Message>
  ) : (
    <Compared {...view} found={found} />
  );

type Found = Extract<DifferenceAnswer, { kind: "compared" }>;

function Compared({ found, ...view }: ViewProps & { readonly found: Found }) {
  const { state, actions } = view;
  const { compare: text } = gatherTextOf(state.language);
  const { changed, newlyFilled, emptied, unchanged } = found.counts;
  const count = changed + newlyFilled + emptied;
  const shown = {
    changed: formatCount(changed),
    newlyFilled: formatCount(newlyFilled),
    emptied: formatCount(emptied),
    unchanged: formatCount(unchanged),
  };
  return (
    <>
      <p class="checked">{text.of(foreign(found.unit))}</p>
      <p role="status">{count === 0 ? text.same : text.counts(shown)}</p>
      <p class="soft small">{text.sides(foreign(found.before), foreign(found.now))}</p>
      <ul class="lines">
        {/* Names of items differ at their ends: none is cut. */}
        {keyed(found.lines, ({ name }) => name).map(([key, { name, words }]) => (
          <li key={key}>
            <p>{foreign(name)}</p>
            <p class="soft small">{foreign(words)}</p>
          </li>
        ))}
      </ul>
      {count > found.lines.length && (
        <p class="soft">{text.more(formatCount(count - found.lines.length))}</p>
      )}
      <FilesOut {...view}>
        <Button id="save-difference" resting={state.job !== null} press={actions.saveDifference}>
          {text.download}
        </Button>
      </FilesOut>
    </>
  );
}
