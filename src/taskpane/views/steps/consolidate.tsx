import { formatCount } from "#text/numbers";
import type { ReportView } from "#taskpane/protocol/answers";
import { givingTextOf } from "#taskpane/speech/giving-words";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Folded } from "#taskpane/views/controls/folded";
import { Wide } from "#taskpane/views/controls/wide";
import { unitsParts } from "#taskpane/views/page/page-parts";
import { ToDecide } from "#taskpane/views/gathered/folds";
import { FileQuestions, FolderAgain, GivenField } from "#taskpane/views/fields/given-field";
import { Proposed } from "#taskpane/views/fields/proposed";
import { LineList } from "#taskpane/views/lines";
import { FileResults, mostFiles } from "./file-results";
import { PlanFields } from "#taskpane/views/fields/plan-fields";

/** Registry and forms in, ledger out. */
export const ConsolidateStep = (view: ViewProps) => {
  const { report } = view.state;
  return (
    <Wide>
      {(isWide) =>
        isWide && report !== null ? (
          <Desk {...view} report={report} />
        ) : (
          <>
            <Given {...view} />
            <Changed {...view} />
            {report !== null && <Ledger {...view} report={report} />}
            <FileResults {...view} />
          </>
        )
      }
    </Wide>
  );
};

const Units = unitsParts.view<ReportProps>((parts) => parts.Units);

const Given = (view: ViewProps) => (
  <>
    <GivenField {...view} />
    <PlanFields {...view} />
    <Proposed {...view} />
  </>
);

/** Left what was given, right all units in one table. */
function Desk({ report, ...view }: ReportProps) {
  const { state } = view;
  const text = stepsOf(state.language).ledger;
  return (
    <div class="with-side">
      <div class="side">
        <Folded
          {...view}
          id="side"
          label={givingTextOf(state.language).given.side}
          content={() => (
            <>
              <Given {...view} />
              <Changed {...view} />
              <FileResults {...view} />
            </>
          )}
        />
      </div>
      <div>
        {!state.open.includes("side") && <NotOnTheSide {...view} />}
        <Units {...view} report={report} />
        <ToDecide {...view} />
        {report.lists.ignored.count > 0 && (
          <Folded
            {...view}
            id="list-ignored"
            label={`${text.counts.ignored} (${formatCount(report.lists.ignored.count)})`}
            content={() => <LineList list={report.lists.ignored} more={text.more} />}
          />
        )}
        <ToReport {...view} />
      </div>
    </div>
  );
}

/** What is not to be missed while what was given is folded. */
const NotOnTheSide = (view: ViewProps) => (
  <>
    <FileQuestions {...view} />
    <FolderAgain {...view} />
    <Proposed {...view} />
  </>
);

/** What changed in the folder since it was given last, each as a list. */
function Changed(view: ViewProps) {
  const { change, language } = view.state;
  if (change === null) return null;
  const { change: text } = givingTextOf(language);
  const { more } = stepsOf(language).ledger;
  return (
    <section id="changed">
      {(["added", "changed", "gone"] as const)
        .map((name) => [name, change[name]] as const)
        .filter(([, names]) => names.length > 0)
        .map(([name, names]) => (
          <Folded
            key={name}
            {...view}
            id={`list-${name}`}
            label={`${text[name]} (${formatCount(names.length)})`}
            content={() => (
              <LineList
                list={{
                  count: names.length,
                  lines: names.slice(0, mostFiles).map((each) => ({ name: each, words: "" })),
                }}
                more={more}
              />
            )}
          />
        ))}
    </section>
  );
}

const ToReport = ({ state: { job, language }, actions }: ViewProps) => (
  <div class="commands">
    <Button
      id="to-report"
      look="primary"
      resting={job !== null}
      press={() => {
        actions.goTo("report");
      }}
    >
      {stepsOf(language).ledger.toReport}
    </Button>
  </div>
);

type ReportProps = ViewProps & { readonly report: ReportView };

/** Every expected unit with its ending, as numbers and as lists. */
function Ledger({ report, ...view }: ReportProps) {
  const { ledger: text } = stepsOf(view.state.language);
  return (
    <section>
      <h3>{text.heading}</h3>
      <Counts {...view} report={report} />
      <LedgerLists {...view} report={report} />
      <ToDecide {...view} />
      <ToReport {...view} />
    </section>
  );
}

function Counts({ report: { counts, lists }, state }: ReportProps) {
  const { ledger: text } = stepsOf(state.language);
  const numbers = [
    [text.counts.expected, counts.expected - counts.notApplicable],
    [text.counts.received, counts.received],
    [text.counts.late, counts.late],
    [text.counts.missing, counts.missing],
    [text.counts.rejected, counts.rejected],
    [text.counts.ignored, lists.ignored.count],
  ] as const;
  return (
    <dl class="counts">
      {numbers.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formatCount(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

const order = ["missing", "rejected", "late", "ignored", "received"] as const;

/** The units and files of each ending, as lists that open. */
function LedgerLists({ report: { lists }, ...view }: ReportProps) {
  const { ledger: text } = stepsOf(view.state.language);
  return (
    <>
      {order
        .filter((name) => lists[name].count > 0)
        .map((name) => (
          <Folded
            key={name}
            {...view}
            id={`list-${name}`}
            label={`${text.counts[name]} (${formatCount(lists[name].count)})`}
            content={() => <LineList list={lists[name]} more={text.more} />}
          />
        ))}
    </>
  );
}
