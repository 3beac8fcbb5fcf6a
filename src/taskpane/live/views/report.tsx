import { formatCount } from "#text/numbers";
import { sheetNames } from "#core/words/names";
import type { TraceAnswer, TracedPart } from "#taskpane/protocol/live-answers";
import { stepsOf } from "#taskpane/speech/language";
import { liveTextOf } from "#taskpane/live/words";
import type { ViewProps } from "#taskpane/state/state";
import { FilesOut } from "#taskpane/views/files-out";
import { DocumentButton, ReportPreview } from "#taskpane/views/steps/report";
import type { LiveText } from "#text/vi/pane/live";
import { steps } from "./steps-on-request";
import { hasSheet, LiveButton, Trouble } from "./trouble";

const TooLong = steps.view((parts) => parts.TooLong);

/** The report into this workbook or into a file above its preview, and where its figures come from. */
export const LiveReport = (view: ViewProps) => (
  <>
    <ReportPreview {...view}>
      {view.state.report !== null && <Commands {...view} />}
      {(view.state.live?.tooLong.length ?? 0) > 0 && <TooLong {...view} />}
      <Trouble {...view} at="report" />
    </ReportPreview>
    {hasSheet(view.state, sheetNames.report) && <Source {...view} />}
  </>
);

function Commands(view: ViewProps) {
  const { state, actions } = view;
  const { report } = liveTextOf(state.language);
  return (
    <div class="commands">
      {hasSheet(state, sheetNames.report) && <p class="soft small">{report.ask}</p>}
      <LiveButton
        state={state}
        id="put-report"
        look="primary"
        press={actions.live?.actions.putReport}
      >
        {report.put}
      </LiveButton>
      <LiveButton state={state} id="put-units" press={actions.live?.actions.putUnits}>
        {liveTextOf(state.language).units.put}
      </LiveButton>
      <FilesOut {...view}>
        <LiveButton state={state} id="save-report" press={afterTyped(view, actions.saveReport)}>
          {stepsOf(state.language).report.download}
        </LiveButton>
        <DocumentButton
          state={state}
          actions={{ ...actions, saveDocument: afterTyped(view, actions.saveDocument) }}
        />
      </FilesOut>
    </div>
  );
}

const afterTyped =
  ({ actions }: ViewProps, make: () => void) =>
  (): void => {
    actions.live?.actions.withTyped(make);
  };

/** The chain of the figure that the user is on. */
function Source(view: ViewProps) {
  const { state, actions } = view;
  const { trace: text } = liveTextOf(state.language);
  const found = state.live?.trace ?? null;
  return (
    <section>
      <h3>{text.heading}</h3>
      <p class="soft small">{text.hint}</p>
      <LiveButton state={state} id="trace" press={actions.live?.actions.trace}>
        {text.ask}
      </LiveButton>
      <Trouble {...view} at="trace" />
      <div id="traced" role="status">
        {found !== null && <Chain found={found} text={text} />}
      </div>
    </section>
  );
}

type Words = LiveText["trace"];

function Chain({ found, text }: { readonly found: TraceAnswer; readonly text: Words }) {
  if (found.kind === "nothing") {
    const words = found.because === "noSource" ? text.noSource : text.notAReport;
    return <p class="checked">{words(found.cell)}</p>;
  }
  return (
    <>
      <p class="checked">{`${found.cell}: ${found.display}`}</p>
      <ul class="traced">
        {found.parts.map((part, index) => (
          <Part key={index} part={part} text={text} />
        ))}
      </ul>
    </>
  );
}

function Part({ part, text }: { readonly part: TracedPart; readonly text: Words }) {
  const { words, sources, count } = part;
  const left = count - sources.length;
  return (
    <li>
      <p>{words}</p>
      <ul class="soft small">
        {sources.map((source, index) => (
          <li key={index}>{source}</li>
        ))}
        {left > 0 && <li>{text.more(formatCount(left))}</li>}
      </ul>
    </li>
  );
}
