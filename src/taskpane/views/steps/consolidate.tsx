import { formatCount } from "#text/numbers";
import type { FileLine, ReportView } from "#taskpane/protocol/answers";
import { stepsOf } from "#taskpane/language";
import type { ViewProps } from "#taskpane/state";
import { Button } from "#taskpane/views/controls/button";
import { DropZone } from "#taskpane/views/controls/drop-zone";
import { Folded } from "#taskpane/views/controls/folded";
import { Picker } from "#taskpane/views/controls/picker";
import { steady } from "#taskpane/views/controls/steady";
import { ToDecide } from "#taskpane/views/gathered/folds";
import { LineList, SignedList } from "#taskpane/views/lines";
import { PlanFields } from "#taskpane/views/plan-fields";
import { RegistryField } from "#taskpane/views/registry-field";

/** Registry and forms in, ledger out. */
export const ConsolidateStep = (view: ViewProps) => {
  const { sample, report, files } = view.state;
  return (
    <>
      <RegistryField {...view} />
      <PlanFields {...view} />
      {!sample && <FormsField {...view} />}
      {report !== null && <Ledger {...view} report={report} />}
      {files.length > 0 && <FileResults {...view} />}
    </>
  );
};

function FormsField({ state, actions }: ViewProps) {
  const { files } = stepsOf(state.language);
  return (
    <section>
      <DropZone id="drop-forms" drop={actions.giveDropped}>
        <h3>{files.forms}</h3>
        <p class="soft small">{files.formsHint}</p>
        <Picker
          id="forms"
          label={files.choose}
          main={state.registry !== null && state.report === null}
          accept=".xlsx,.xlsm"
          kind="files"
          take={actions.giveForms}
        />
        <Picker id="folder" label={files.folder} kind="folder" take={actions.giveForms} />
      </DropZone>
    </section>
  );
}

type ReportProps = ViewProps & { readonly report: ReportView };

/** Every expected unit with its ending, as numbers and as lists. */
function Ledger({ report, ...view }: ReportProps) {
  const { state, actions } = view;
  const { ledger: text } = stepsOf(state.language);
  return (
    <section>
      <h3>{text.heading}</h3>
      <Counts {...view} report={report} />
      <LedgerLists {...view} report={report} />
      <ToDecide {...view} />
      <div class="commands">
        <Button
          id="to-report"
          look="primary"
          resting={state.job !== null}
          press={() => {
            actions.goTo("report");
          }}
        >
          {text.toReport}
        </Button>
      </div>
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

/** What became of each file. */
function FileResults(view: ViewProps) {
  const { files, language, job } = view.state;
  const { ledger: text } = stepsOf(language);
  return (
    <section>
      <Folded
        {...view}
        id="list-files"
        label={`${text.files} (${formatCount(files.length)})`}
        content={() => <FileLines files={files} more={text.more} />}
      />
      <Button id="clear-forms" resting={job !== null} press={view.actions.clearForms}>
        {text.clear}
      </Button>
    </section>
  );
}

const mostFiles = 200;

interface FileLinesProps {
  readonly files: readonly FileLine[];
  readonly more: (left: string) => string;
}

/** Those that failed first. */
const FileLines = steady<FileLinesProps>(({ files, more }) => {
  const sorted = [
    ...files.filter(({ tone }) => tone !== "good"),
    ...files.filter(({ tone }) => tone === "good"),
  ];
  const left = files.length - mostFiles;
  return (
    <>
      <SignedList lines={sorted.slice(0, mostFiles)} />
      {left > 0 && <p class="soft">{more(formatCount(left))}</p>}
    </>
  );
});
