import type { RepeatedUnit, SentForm } from "#taskpane/protocol/gather-answers";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import type { Language } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { foreign } from "#taskpane/views/foreign";
import { PolicyField } from "#taskpane/views/fields/policy-field";
import { Difference } from "./difference";

/** Units that sent several forms: which one counts, and what is different between them. */
export const Repeated = (view: ViewProps) => (
  <>
    <PolicyField {...view} id="policy" />
    <p class="soft small">{gatherTextOf(view.state.language).repeated.hint}</p>
    {view.state.gathered?.repeated.map((unit) => (
      <ChoiceOf key={unit.code} {...view} unit={unit} />
    ))}
  </>
);

type UnitProps = ViewProps & { readonly unit: RepeatedUnit };

/** The forms of one unit, one of them to be chosen. */
function ChoiceOf({ unit, ...view }: UnitProps) {
  const { code, name, files } = unit;
  const { state } = view;
  return (
    <section class="choices">
      <p id={`repeated-${code}`} class="name">{`${foreign(name)} (${foreign(code)})`}</p>
      <div role="radiogroup" aria-labelledby={`repeated-${code}`}>
        {files.map((form, index) => (
          <FormChoice
            key={form.file}
            {...view}
            unit={unit}
            form={form}
            id={`choose-${code}-${String(index)}`}
          />
        ))}
      </div>
      {!state.sample && <Comparisons {...view} unit={unit} />}
      {state.difference?.at === code && <Difference {...view} found={state.difference.answer} />}
    </section>
  );
}

/** The newest form can be held against each older one. */
function Comparisons({ unit: { code, files }, state, actions }: UnitProps) {
  const { repeated: text } = gatherTextOf(state.language);
  const [newest, ...older] = files;
  return (
    <>
      {older.map(({ file }, index) => (
        <Button
          key={file}
          id={`compare-${code}-${String(index)}`}
          resting={state.job !== null}
          press={() => {
            if (newest === undefined) return;
            actions.compare(
              { now: { kind: "read", file: newest.file }, before: { kind: "read", file } },
              code,
            );
          }}
        >
          {older.length === 1 ? text.compare : `${text.compare}: ${foreign(file)}`}
        </Button>
      ))}
    </>
  );
}

type FormProps = UnitProps & { readonly form: SentForm; readonly id: string };

const FormChoice = ({ unit: { code, by }, form, id, state, actions }: FormProps) => (
  <label class="tick" for={id}>
    <input
      id={id}
      type="radio"
      name={`choose-${code}`}
      value={form.file}
      checked={form.counted}
      onChange={() => {
        actions.chooseForm(code, form.file);
      }}
    />
    <span>
      <span>{foreign(form.file)}</span>
      <span class="soft small">{aboutForm(form, by, state.language)}</span>
    </span>
  </label>
);

/** `29/11/2026 14:05, lưu sau cùng, đang được tính` */
function aboutForm(
  { saved, newest, counted }: SentForm,
  by: RepeatedUnit["by"],
  language: Language,
): string {
  const { repeated: text } = gatherTextOf(language);
  return [
    saved ?? text.noDate,
    ...(newest ? [by === "nobody" ? text.wouldCount : text.newest] : []),
    ...(counted ? [text.counted] : []),
  ].join(", ");
}
