import { Component } from "preact";
import { reviewTextOf } from "#taskpane/speech/review-words";
import type {
  ReviewView,
  ReviewedCell,
  ReviewedReport,
  ReviewedTarget,
} from "#taskpane/protocol/review-answers";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { DropHint, DropZone, droppedFiles } from "#taskpane/views/controls/drop-zone";
import { Choice } from "#taskpane/views/controls/field";
import { Picker } from "#taskpane/views/controls/picker";
import { FilesOut } from "#taskpane/views/files-out";
import { foreign } from "#taskpane/views/foreign";
import { Message } from "#taskpane/views/message";
import { Sign } from "#taskpane/views/sign";
import type { ReviewPaneText } from "#text/vi/pane/review";

/** Reports of several years, put side by side, to look at and to keep. */
export class Review extends Component<ViewProps> {
  /** What it says is of a plan and in a language: in another one it is asked again. */
  override componentDidUpdate({ state: before }: ViewProps): void {
    const { state, actions } = this.props;
    const isOther =
      before.language !== state.language || before.settings.plan !== state.settings.plan;
    if (isOther && state.review !== null) actions.review({});
  }

  override render(view: ViewProps) {
    const { state, actions } = view;
    const text = reviewTextOf(state.language);
    const take = (files: readonly File[]): void => {
      actions.review({ take: files });
    };
    return (
      <>
        <p class="soft small">{text.hint}</p>
        <DropZone id="drop-reports" drop={droppedFiles(take)}>
          <DropHint {...view} what={text.fileHint} />
          <Picker id="reports" label={text.pick} kind="files" accept=".xlsx,.xlsm" take={take} />
        </DropZone>
        <div id="review" role="status">
          {state.review !== null && <Reviewed {...view} review={state.review} text={text} />}
        </div>
      </>
    );
  }
}

interface ReviewedProps extends ViewProps {
  readonly review: ReviewView;
  readonly text: ReviewPaneText;
}

function Reviewed({ review, text, ...view }: ReviewedProps) {
  const { from, to, known, findings, refusal, targets } = review;
  return (
    <>
      <ul class="lines">
        {review.reports.map((report) => (
          <Given key={report.name} {...view} report={report} text={text} />
        ))}
      </ul>
      {known.length > 0 && <p>{text.known(known.join(", "))}</p>}
      {from !== null && to !== null && (
        <Span {...view} review={review} text={text} from={from} to={to} />
      )}
      {refusal !== null && (
        <Message tone="bad">
          <p>
            {refusal === "withoutUnits"
              ? text.withoutUnits
              : text.periodUnknown(String(from), String(to))}
          </p>
        </Message>
      )}
      {findings.map((words) => (
        <Message key={words} tone="waiting">
          <p>{words}</p>
        </Message>
      ))}
      {targets !== null && (
        <>
          <Saving {...view} text={text} />
          <Years review={review} text={text} />
        </>
      )}
    </>
  );
}

/** A report that was given, and what is wrong with it. */
function Given({
  report: { name, year, refused },
  text,
  state,
  actions,
}: ViewProps & { readonly report: ReviewedReport; readonly text: ReviewPaneText }) {
  const words =
    refused === null
      ? year === null
        ? ""
        : text.year(String(year))
      : refused.reason === "unreadable"
        ? refused.words
        : refused.reason === "partOfYear"
          ? text.partOfYear(refused.period)
          : text.notAReport;
  return (
    <li>
      <Sign name={refused === null ? "good" : "bad"} />
      <span>
        {foreign(name)}: {words}
      </span>
      <button
        type="button"
        class="remove"
        aria-label={text.remove(name)}
        disabled={state.job !== null}
        onClick={() => {
          actions.review({ drop: name });
        }}
      >
        ×
      </button>
    </li>
  );
}

/** First and last year of the period, out of those that the reports know and those between. */
function Span({
  review: { known },
  text,
  from,
  to,
  actions,
}: ReviewedProps & { readonly from: number; readonly to: number }) {
  const [first, last] = [Math.min(from, ...known), Math.max(to, ...known)];
  const options = Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).map(
    (value) => ({ value, label: value }),
  );
  return (
    <section class="pair">
      <Choice
        id="review-from"
        label={text.from}
        options={options}
        chosen={String(from)}
        choose={(year) => {
          actions.review({ from: Number(year), to });
        }}
      />
      <Choice
        id="review-to"
        label={text.to}
        options={options}
        chosen={String(to)}
        choose={(year) => {
          actions.review({ from, to: Number(year) });
        }}
      />
    </section>
  );
}

const Saving = ({ text, ...view }: ViewProps & { readonly text: ReviewPaneText }) => (
  <div class="commands">
    <FilesOut {...view}>
      <Button
        id="save-review"
        look="primary"
        resting={view.state.job !== null}
        press={() => {
          view.actions.review({ save: "xlsx" });
        }}
      >
        {text.saveBook}
      </Button>
      <Button
        id="save-review-document"
        resting={view.state.job !== null}
        press={() => {
          view.actions.review({ save: "docx" });
        }}
      >
        {text.saveDocument}
      </Button>
    </FilesOut>
  </div>
);

/** The years side by side; wider than a narrow pane, which scrolls it. */
const Years = ({ review: { years, targets }, text }: Pick<ReviewedProps, "review" | "text">) => (
  <section>
    <h3>{text.table}</h3>
    <p class="soft small">{text.note}</p>
    {/* Focusable, so that it can be scrolled without a mouse. */}
    <div class="sheet" role="region" aria-label={text.table} tabIndex={0}>
      <table id="review-years">
        <YearsHead years={years} columns={text.columns} />
        <tbody>
          {(targets ?? []).map((target, index) => (
            <TargetRow key={index} target={target} years={years} />
          ))}
        </tbody>
      </table>
    </div>
  </section>
);

interface TargetRowProps {
  readonly target: ReviewedTarget;
  readonly years: readonly number[];
}

const TargetRow = ({ target: { name, level, cells, change }, years }: TargetRowProps) => (
  <tr>
    <th scope="row" class="boxed wide">
      {foreign(name)}
    </th>
    <td class="boxed">{level}</td>
    {cells.map((cell, at) => (
      <td key={years[at]} class="boxed">
        {cell !== null && <Cell {...cell} />}
      </td>
    ))}
    <td class="boxed">{change}</td>
  </tr>
);

const Cell = ({ value, verdict, tone }: ReviewedCell) => (
  <>
    <strong>{value}</strong> <Sign name={tone} /> <span class="small">{verdict}</span>
  </>
);

const YearsHead = ({
  years,
  columns: { target, level, change },
}: Pick<ReviewView, "years"> & Pick<ReviewPaneText, "columns">) => (
  <thead>
    <tr>
      {[target, level, ...years.map(String), change].map((heading) => (
        <th key={heading} scope="col" class="boxed">
          {heading}
        </th>
      ))}
    </tr>
  </thead>
);
