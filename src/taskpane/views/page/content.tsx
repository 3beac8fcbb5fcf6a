import { Component, createRef } from "preact";
import type { StepName } from "#text/vi/pane/steps";
import { givingTextOf } from "#taskpane/speech/giving-words";
import { stepsOf } from "#taskpane/speech/language";
import type { StepView, ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { RunningJob } from "#taskpane/views/job";
import { Message } from "#taskpane/views/message";
import { laterSteps, pageParts } from "./page-parts";
import { CheckStep } from "#taskpane/views/steps/check";
import { ConsolidateStep } from "#taskpane/views/steps/consolidate";
import { FormsStep } from "#taskpane/views/steps/forms";
import { ReportStep } from "#taskpane/views/steps/report";
import { StartStep } from "#taskpane/views/steps/start";

const TextToCopy = pageParts.view((parts) => parts.TextToCopy);

const views: Readonly<Record<StepName, StepView>> = {
  start: StartStep,
  forms: FormsStep,
  check: CheckStep,
  consolidate: ConsolidateStep,
  report: ReportStep,
  settings: laterSteps.view(({ SettingsStep }) => SettingsStep),
  help: laterSteps.view(({ HelpStep }) => HelpStep),
};

/** The present step. Whoever goes to another one is taken to its heading. */
export class Content extends Component<ViewProps> {
  private readonly heading = createRef<HTMLHeadingElement>();

  override componentDidUpdate({ state: before }: ViewProps): void {
    // A pane that opens at the step of last time takes nothing away from the sheet beside it.
    if (before.step !== this.props.state.step && document.hasFocus()) this.heading.current?.focus();
  }

  override render({ state, actions }: ViewProps) {
    const { step, language, sample } = state;
    const text = stepsOf(language);
    const View = actions.live?.views[step] ?? views[step];
    return (
      <>
        {state.isSecond && (
          <Message tone="waiting">
            <p>{givingTextOf(language).given.second}</p>
          </Message>
        )}
        {sample && <SampleMark state={state} actions={actions} />}
        <h2 ref={this.heading} tabIndex={-1}>
          {text.steps[step]}
        </h2>
        <p class="soft intro">{text.intros[step]}</p>
        <div key={step} id={`view-${step}`}>
          <View state={state} actions={actions} />
        </div>
      </>
    );
  }
}

/** What tells that somebody goes on with something else. */
const goingOn = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/** A sentence is read before anything moves it away. */
const readIn = 1500;

/**
 * Progress and the latest outcome at the foot of the window. What came of the work stays there until somebody has read it
 * and goes on: then it takes its own place below the rest, and covers nothing.
 */
export class Outcome extends Component<ViewProps> {
  private shown = 0;

  private readonly pass = ({ target }: Event): void => {
    const region = document.getElementById("outcome");
    const isInside = target instanceof Node && region?.contains(target) === true;
    if (!isInside && Date.now() - this.shown > readIn) region?.classList.add("passed");
  };

  override componentDidMount(): void {
    for (const kind of goingOn) window.addEventListener(kind, this.pass, { passive: true });
  }

  override componentWillUnmount(): void {
    for (const kind of goingOn) window.removeEventListener(kind, this.pass);
  }

  override componentDidUpdate({ state: { job, notice } }: ViewProps): void {
    const { state } = this.props;
    if (state.job === job && state.notice === notice) return;
    this.shown = Date.now();
    document.getElementById("outcome")?.classList.remove("passed");
  }

  override render(view: ViewProps) {
    return <OutcomeNow {...view} />;
  }
}

const OutcomeNow = ({ state, state: { job, notice, language, live }, actions }: ViewProps) => (
  <>
    {live !== null && live.unanswered > 0 && <Silence state={state} actions={actions} />}
    {job !== null && <RunningJob job={job} language={language} actions={actions} />}
    {notice !== null && (
      <Message tone={notice.tone} look="notice">
        <p>{notice.words}</p>
        {notice.toCopy !== undefined && (
          <TextToCopy state={state} actions={actions} notice={notice} />
        )}
        {notice.canUndo === true && (
          <Button id="undo" resting={job !== null} press={actions.undoLast}>
            {givingTextOf(language).undo.button}
          </Button>
        )}
        <button
          type="button"
          id="close-notice"
          class="remove"
          aria-label={givingTextOf(language).close}
          onClick={actions.closeNotice}
        >
          ×
        </button>
      </Message>
    )}
  </>
);

function Silence(view: ViewProps) {
  const View = view.actions.live?.silence;
  return View === undefined ? null : <View {...view} />;
}

function SampleMark({ state: { language, job }, actions }: ViewProps) {
  const { sample } = stepsOf(language);
  return (
    <Message tone="information" look="sample">
      <p>{sample.mark}</p>
      <Button id="leave-sample" resting={job !== null} press={actions.leaveSample}>
        {sample.leave}
      </Button>
    </Message>
  );
}
