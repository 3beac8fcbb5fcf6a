import type { ComponentChildren } from "preact";
import { sheetNames } from "#core/words/names";
import { formatCount } from "#text/numbers";
import type { CheckAnswer, IndicatorLine, IssueLine } from "#taskpane/protocol/answers";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { stepsOf } from "#taskpane/speech/language";
import { liveTextOf } from "#taskpane/live/words";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Folded } from "#taskpane/views/controls/folded";
import { IssueList } from "#taskpane/views/figures/issue-list";
import { FormProgress, faultsOf } from "#taskpane/views/form-progress";
import { IndicatorList, legendOf } from "#taskpane/views/indicators";
import { FormFile } from "#taskpane/views/steps/check";
import { jumpIn } from "./jump";
import { hasSheet, LiveButton, Trouble } from "./trouble";

/** Lines that are shown before the user asks for more. */
const mostShown = 6;

/** The form of this workbook as it stands while somebody fills it; a file can still be checked below. */
export const LiveCheck = (view: ViewProps) => (
  <>
    <Trouble {...view} at="check" />
    {hasSheet(view.state, sheetNames.form) ? <Own {...view} /> : <NoForm {...view} />}
    <section>
      <Folded
        {...view}
        id="check-file"
        label={liveTextOf(view.state.language).check.file}
        content={() => <FormFile {...view} />}
      />
    </section>
  </>
);

function NoForm({ state, actions }: ViewProps) {
  const { check: text } = liveTextOf(state.language);
  return (
    <section>
      <p>{text.none}</p>
      <Button
        id="to-forms"
        look="primary"
        press={() => {
          actions.goTo("forms");
        }}
      >
        {text.toForms}
      </Button>
    </section>
  );
}

function Own(view: ViewProps) {
  const { state, actions } = view;
  const { check: text } = liveTextOf(state.language);
  const found = state.live?.check ?? null;
  return (
    <>
      {found === null && state.live?.trouble?.at !== "check" && <p>{text.reading}</p>}
      {found?.kind === "refused" && <p class="checked">{text.noHeading}</p>}
      {found?.kind === "checked" && <Lists {...view} found={found} />}
      <LiveButton state={state} id="check-now" press={actions.live?.actions.checkNow}>
        {text.again}
      </LiveButton>
    </>
  );
}

/** Formulas of this form were changed: they can be put back where they stand. */
function RepairOffer({ state, actions }: ViewProps) {
  const { repair } = gatherTextOf(state.language);
  return (
    <>
      <p class="soft small">{repair.hint}</p>
      <LiveButton state={state} id="repair-sheet" press={actions.live?.actions.repairForm}>
        {repair.make}
      </LiveButton>
    </>
  );
}

type Checked = Extract<CheckAnswer, { kind: "checked" }>;

/** Two short lists, worst first. */
function Lists({ found, ...view }: ViewProps & { readonly found: Checked }) {
  const { unit, indicators, canRepair } = found;
  const own = liveTextOf(view.state.language).check;
  return (
    <>
      <p class="cut checked" title={unit}>
        {own.heading(unit)}
      </p>
      <p class="soft small">{own.follows}</p>
      <FormProgress {...view} check={found} jump={jumpIn(view, "check")} />
      <Issues {...view} all={faultsOf(found)} />
      {canRepair && <RepairOffer {...view} />}
      <Indicators {...view} all={indicators} />
    </>
  );
}

function Issues({ all, ...view }: ViewProps & { readonly all: readonly IssueLine[] }) {
  const { language } = view.state;
  const { check } = stepsOf(language);
  const jump = jumpIn(view, "check");
  return (
    <section>
      <h3>{check.issues(formatCount(all.length))}</h3>
      {all.length === 0 ? (
        <p>{check.noIssues}</p>
      ) : (
        <Shortened
          {...view}
          all={all}
          id="more-issues"
          label={liveTextOf(language).check.moreIssues}
          list={(some) => <IssueList issues={some} jump={jump} />}
        />
      )}
    </section>
  );
}

function Indicators({ all, ...view }: ViewProps & { readonly all: readonly IndicatorLine[] }) {
  const { language } = view.state;
  const text = stepsOf(language);
  const jump = jumpIn(view, "check");
  return (
    <section>
      <h3>{text.check.indicators}</h3>
      {all.length === 0 ? (
        <p>{text.check.none}</p>
      ) : (
        <>
          <p class="soft small">{legendOf(all, text)}</p>
          <Shortened
            {...view}
            all={all}
            id="more-indicators"
            label={liveTextOf(language).check.moreIndicators}
            list={(some) => <IndicatorList lines={some} text={text} jump={jump} />}
          />
        </>
      )}
    </section>
  );
}

interface ShortenedProps<T> extends ViewProps {
  readonly all: readonly T[];
  readonly id: string;
  readonly label: (left: string) => string;
  readonly list: (some: readonly T[]) => ComponentChildren;
}

/** The first lines, and the others when they are asked for. */
function Shortened<T>({ all, id, label, list, ...view }: ShortenedProps<T>) {
  const others = all.slice(mostShown);
  return (
    <>
      {list(all.slice(0, mostShown))}
      {others.length > 0 && (
        <Folded
          {...view}
          id={id}
          label={label(formatCount(others.length))}
          content={() => list(others)}
        />
      )}
    </>
  );
}
