import { Component, type ComponentChildren } from "preact";
import { formatDate } from "#text/dates";
import { formatCount } from "#text/numbers";
import { daysBetween, lastDay } from "#taskpane/state/due-date";
import type { ReportView } from "#taskpane/protocol/answers";
import type { UnitView } from "#taskpane/protocol/unit-answers";
import type { FigureView } from "#taskpane/protocol/figure-answers";
import { openedFigure, openedUnit } from "#taskpane/state/opened";
import { stepsOf } from "#taskpane/speech/language";
import type { PaneState, ViewProps } from "#taskpane/state/state";
import { toolsTextOf } from "#taskpane/speech/tools-words";
import { Button } from "#taskpane/views/controls/button";
import { Folded } from "#taskpane/views/controls/folded";
import { FilesOut } from "#taskpane/views/files-out";
import { unitsParts, pageParts } from "#taskpane/views/page/page-parts";
import { PrintButton } from "#taskpane/views/controls/print-button";
import { DayField } from "#taskpane/views/controls/typed-fields";
import { IndicatorList, legendOf } from "#taskpane/views/indicators";
import { LineList } from "#taskpane/views/lines";
import { Message } from "#taskpane/views/message";
import { PlanFields } from "#taskpane/views/fields/plan-fields";
import { PreviousField } from "#taskpane/views/fields/registry-field";

const OpenedFigure = unitsParts.view<ViewProps & { readonly figure: FigureView }>(
  (parts) => parts.OpenedFigure,
);
const OpenedUnit = unitsParts.view<ViewProps & { readonly unit: UnitView }>(
  (parts) => parts.OpenedUnit,
);
const Pictures = unitsParts.view<ViewProps & { readonly units: readonly string[] | null }>(
  (parts) => parts.Pictures,
);
const PrintedFigures = pageParts.view((parts) => parts.PrintedFigures);
const Review = pageParts.view((parts) => parts.Review);
const Sheets = pageParts.view((parts) => parts.Sheets);

/** Dates, preview, and the workbook to download. */
export const ReportStep = (view: ViewProps) => {
  const { state, actions } = view;
  return (
    <>
      <ReportPreview {...view}>
        {state.report !== null && (
          <div class="commands">
            <FilesOut {...view}>
              <Button
                id="save-report"
                look="primary"
                resting={state.job !== null}
                press={actions.saveReport}
              >
                {stepsOf(state.language).report.download}
              </Button>
              <DocumentButton {...view} />
            </FilesOut>
          </div>
        )}
      </ReportPreview>
      {state.report !== null && <SheetsToLookAt {...view} report={state.report} />}
    </>
  );
};

/** The sheets of the report, once they are asked for; those of another report are not shown as those of this one. */
function SheetsToLookAt({ report, ...view }: ReportProps) {
  const { looked, job, language } = view.state;
  if (looked?.of === report) return <Sheets {...view} preview={looked.preview} />;
  return (
    <section>
      <Button
        id="look"
        resting={job !== null}
        press={() => {
          view.actions.lookAt(null);
        }}
      >
        {toolsTextOf(language).sheets.look}
      </Button>
    </section>
  );
}

/** The same report as a text. */
export function DocumentButton({ state, actions }: ViewProps) {
  const { document } = toolsTextOf(state.language);
  return (
    <>
      <Button id="save-document" resting={state.job !== null} press={actions.saveDocument}>
        {document.download}
      </Button>
      <p class="soft small">{document.hint}</p>
    </>
  );
}

interface PreviewProps extends ViewProps {
  /** What can be done with the report; above what it will say, which may be very long. */
  readonly children: ComponentChildren;
}

/** Plan, dates, what can be done with the report, what it will say, and the year to compare with. */
export const ReportPreview = ({ children, ...view }: PreviewProps) => {
  const { state, actions } = view;
  const { report, language, asOf } = state;
  return (
    <>
      <PlanFields {...view} />
      <section>
        <DayField
          id="as-of"
          label={stepsOf(language).fields.asOf}
          language={language}
          day={asOf}
          take={actions.setAsOf}
        />
      </section>
      <p class="due">{dueWords(state)}</p>
      {report === null ? <NothingYet {...view} /> : <Standing {...view} report={report} />}
      {children}
      {report !== null && <Preview {...view} report={report} />}
      <PreviousField {...view} />
      <Folded
        {...view}
        id="list-figures"
        label={toolsTextOf(language).figures}
        content={() => <PrintedFigures {...view} />}
      />
      <Folded
        {...view}
        id="list-review"
        label={toolsTextOf(language).review}
        content={() => <Review {...view} />}
      />
    </>
  );
};

function dueWords(state: PaneState): string {
  const { report } = stepsOf(state.language);
  const due = lastDay(state);
  const days = daysBetween(state.today, due);
  if (days === null) return "";
  const left =
    days > 0
      ? report.daysLeft(formatCount(days))
      : days === 0
        ? report.dueToday
        : report.daysOver(formatCount(-days));
  return `${report.due(formatDate(due))}. ${left}.`;
}

function NothingYet({ state, actions }: ViewProps) {
  const text = stepsOf(state.language);
  return (
    <section>
      <p>{text.report.empty}</p>
      <Button
        id="to-consolidate"
        look="primary"
        press={() => {
          actions.goTo("consolidate");
        }}
      >
        {text.steps.consolidate}
      </Button>
    </section>
  );
}

type ReportProps = ViewProps & { readonly report: ReportView };

/** Whether it may be sent as it is. */
function Standing({ report: { blocking }, state }: ReportProps) {
  const { report: text } = stepsOf(state.language);
  return (
    <Message tone={blocking === 0 ? "good" : "bad"}>
      <p>{blocking === 0 ? text.ready : text.draft(formatCount(blocking))}</p>
    </Message>
  );
}

function Preview({ report: { issues, indicators }, ...view }: ReportProps) {
  const text = stepsOf(view.state.language);
  const figure = openedFigure(view.state, null);
  return (
    <>
      {issues.count > 0 && (
        <Folded
          {...view}
          id="list-issues"
          label={`${text.report.issues} (${formatCount(issues.count)})`}
          content={() => <LineList list={issues} more={text.ledger.more} />}
        />
      )}
      <Opened {...view}>
        <section>
          <h3>{text.report.indicators}</h3>
          <p class="soft small">{legendOf(indicators, text)}</p>
          <PrintButton {...view} />
          <IndicatorList
            lines={indicators}
            text={text}
            figures={{
              opened: figure?.line.id ?? null,
              open(line) {
                view.actions.openFigure(line, null);
              },
              panel: figure !== null && <OpenedFigure {...view} figure={figure} />,
            }}
          />
          <PicturesToKeep {...view} />
        </section>
      </Opened>
    </>
  );
}

/** The unit that was opened from a figure, in place of the figures; whoever closes it goes on from there. */
class Opened extends Component<PreviewProps> {
  override componentDidUpdate({ state: before }: PreviewProps): void {
    const [old, now] = [openedUnit(before), openedUnit(this.props.state)];
    if (old !== null && now === null) document.getElementById(`cause-${old.code}`)?.focus();
  }

  override render({ children, state, actions }: PreviewProps) {
    const unit = openedUnit(state);
    return unit === null ? <>{children}</> : <OpenedUnit {...{ state, actions }} unit={unit} />;
  }
}

/** Loaded by who wants them. */
const PicturesToKeep = (view: ViewProps) => (
  <Folded
    {...view}
    id="list-pictures"
    label={stepsOf(view.state.language).report.pictures}
    content={() => (
      <FilesOut {...view}>
        <Pictures {...view} units={null} />
      </FilesOut>
    )}
  />
);
