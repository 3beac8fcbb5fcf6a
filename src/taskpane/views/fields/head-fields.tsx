import type { HeadSetting } from "#core/head-setting";
import { ok } from "#core/result";
import { contradictions, settingNames, settingsIn } from "#core/result/report-settings";
import { headTextOf } from "#taskpane/speech/head-words";
import { headContent, withField } from "#taskpane/state/head-typed";
import type { ViewProps } from "#taskpane/state/state";
import { DraftField } from "#taskpane/views/controls/draft";
import { Choice, Field, hintOf } from "#taskpane/views/controls/field";
import { Message } from "#taskpane/views/message";

const ways = ["", "T/M", "K/T", "none"] as const;

/** What the office says of itself in its report, and of the report: the fields of a file of settings. */
export const HeadFields = (view: ViewProps) => (
  <section>
    <p class="soft small">{headTextOf(view.state.language).hint}</p>
    {settingNames.map((field) => (
      <HeadField key={field} {...view} field={field} />
    ))}
    <Contradictions {...view} />
  </section>
);

function HeadField({ state, actions, field }: ViewProps & { readonly field: HeadSetting }) {
  const text = headTextOf(state.language);
  const { head = {} } = state.settings;
  const [label, hint] = [sentence(text.names[field]), text.meanings[field]];
  const about = { id: `head-${field}`, label, hint };
  const given = head[field] ?? "";
  const take = (typed: string): void => {
    actions.set({ head: withField(head, field, typed) });
  };
  if (field === "signing") {
    const options = ways.map((value) => ({ value, label: text.signing[value] }));
    return <Choice {...about} options={options} chosen={given} choose={take} />;
  }
  return (
    <Field {...about}>
      <DraftField<string>
        id={about.id}
        about={hintOf(about.id)}
        given={given}
        read={(typed) => ok(typed)}
        take={take}
        {...(field === "recipients" ? { rows: 3 } : {})}
      />
    </Field>
  );
}

/** What cannot stand in one signature, as long as it does. */
function Contradictions({ state: { language, settings } }: ViewProps) {
  const { head } = settings;
  if (head === undefined) return null;
  const text = headTextOf(language).contradictions;
  const { faults } = settingsIn(headContent(head));
  const found = contradictions.filter((each) => faults.some(({ reason }) => reason === each));
  if (found.length === 0) return null;
  return (
    <Message tone="bad">
      {found.map((each) => (
        <p key={each}>{sentence(`${text[each]}.`)}</p>
      ))}
    </Message>
  );
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
