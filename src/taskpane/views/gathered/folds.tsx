import { formatCount } from "#text/numbers";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import type { ViewProps } from "#taskpane/state/state";
import { Folded } from "#taskpane/views/controls/folded";
import { pageParts } from "#taskpane/views/page/page-parts";
import { Message } from "#taskpane/views/message";

const Asked = pageParts.view((parts) => parts.Asked);
const Repeated = pageParts.view((parts) => parts.Repeated);
const Returned = pageParts.view((parts) => parts.Returned);

/** What is left to a consolidator once the forms are read: to decide, to explain and to send back. */
export const ToDecide = (view: ViewProps) => (
  <>
    <RepeatedFold {...view} />
    <AskedFold {...view} />
    <ReturnFold {...view} />
  </>
);

function RepeatedFold(view: ViewProps) {
  const units = view.state.gathered?.repeated ?? [];
  if (units.length === 0) return null;
  const { repeated: text } = gatherTextOf(view.state.language);
  const open = units.filter(({ by }) => by === "nobody").length;
  return (
    <>
      {open > 0 && (
        <Message tone="waiting">
          <p>{text.open(formatCount(open))}</p>
        </Message>
      )}
      <Folded
        {...view}
        id="list-repeated"
        label={text.heading(formatCount(units.length))}
        content={() => <Repeated {...view} />}
      />
    </>
  );
}

function AskedFold(view: ViewProps) {
  const asked = view.state.gathered?.asked ?? [];
  if (asked.length === 0) return null;
  const { explain: text } = gatherTextOf(view.state.language);
  const open = asked.filter(({ explanation }) => explanation === "").length;
  return (
    <Folded
      {...view}
      id="list-asked"
      label={text.heading(formatCount(asked.length), formatCount(open))}
      content={() => <Asked {...view} />}
    />
  );
}

function ReturnFold(view: ViewProps) {
  const count = view.state.gathered?.toReturn ?? 0;
  if (count === 0) return null;
  return (
    <Folded
      {...view}
      id="list-return"
      label={gatherTextOf(view.state.language).back.heading(formatCount(count))}
      content={() => <Returned {...view} />}
    />
  );
}
