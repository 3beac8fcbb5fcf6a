import { formatCount } from "#text/numbers";
import type { ReturnedUnit } from "#taskpane/protocol/gather-answers";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Folded } from "#taskpane/views/controls/folded";
import { DayField } from "#taskpane/views/controls/typed-fields";
import { FilesOut } from "#taskpane/views/files-out";
import { foreign } from "#taskpane/views/foreign";
import { returnDay } from "#taskpane/work/return-work";

/** Packs for the units that have something to correct or to explain, and the messages that go with them. */
export function Returned(view: ViewProps) {
  const { state, actions } = view;
  const { back: text } = gatherTextOf(state.language);
  return (
    <>
      <p class="soft small">{text.hint}</p>
      <DayField
        id="return-until"
        label={text.until}
        language={state.language}
        day={returnDay(state)}
        take={actions.setReturnUntil}
      />
      <FilesOut {...view}>
        <Button id="save-packs" resting={state.job !== null} press={actions.savePacks}>
          {text.make}
        </Button>
      </FilesOut>
      {state.returned.length > 0 && <Messages {...view} />}
    </>
  );
}

function Messages(view: ViewProps) {
  const { returned, language } = view.state;
  const { back: text } = gatherTextOf(language);
  return (
    <>
      <p class="checked">{text.messages(formatCount(returned.length))}</p>
      {returned.map((unit) => (
        <Folded
          key={unit.code}
          {...view}
          id={`message-${unit.code}`}
          label={foreign(unit.name)}
          content={() => <MessageTo {...view} unit={unit} />}
        />
      ))}
    </>
  );
}

function MessageTo({ unit, state, actions }: ViewProps & { readonly unit: ReturnedUnit }) {
  const { code, marked, message } = unit;
  const { back: text } = gatherTextOf(state.language);
  return (
    <>
      {marked !== "cells" && <p class="soft small">{text.inPart[marked]}</p>}
      {/* Pressed once, all of it is selected: for web views that keep the clipboard to themselves. */}
      <p class="letter">{message}</p>
      <Button
        id={`copy-${code}`}
        resting={state.job !== null}
        press={() => {
          actions.copyMessage(code);
        }}
      >
        {text.copy}
      </Button>
    </>
  );
}
