import type { PaneText } from "#text/vi/pane/pane";
import { textOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Guide } from "./guide";

/** The three commands of a year's work, in the order in which they are run. */
const commandLines: readonly (readonly ["template" | "check" | "report", string])[] = [
  [
    "template",
    "so-chi-tieu template --registry so-don-vi.xlsx --plan ha-giang --year 2026 --out bieu",
  ],
  ["check", "so-chi-tieu check nop/01.xlsx"],
  [
    "report",
    "so-chi-tieu report nop --registry so-don-vi.xlsx --plan ha-giang --year 2026 --out bao-cao.xlsx",
  ],
];

/** Privacy, support, licences, and the same work on the command line. */
export function HelpStep(view: ViewProps) {
  const { state } = view;
  const { help, commands } = textOf(state.language);
  const { licences, officeLicence, guide } = state.papers;
  return (
    <>
      <section class="prose">
        {guide !== undefined && (
          <p>
            <Link to={guide} label={help.guide} />
          </p>
        )}
        <p>{help.privacy}</p>
        {officeLicence !== undefined && <p>{help.noSupport}</p>}
        <p>{help.copyright}</p>
        <p>
          <Link to={licences} label={help.licences} />
        </p>
        {officeLicence !== undefined && (
          <p>
            <Link to={officeLicence} label={help.officeLicence} />
          </p>
        )}
      </section>
      <Guide {...view} />
      <Commands text={commands} />
    </>
  );
}

const Commands = ({ text }: { readonly text: PaneText["commands"] }) => (
  <section>
    <h3>{text.heading}</h3>
    <p class="soft">{text.intro}</p>
    <ol class="numbered">
      {commandLines.map(([name, line]) => (
        <li key={name}>
          {text[name]}
          <code>
            {/* Broken between words only: a browser would also break inside `--plan`. */}
            {line
              .split(" ")
              .map((word, index) => [index > 0 && " ", <span key={index}>{word}</span>])}
          </code>
        </li>
      ))}
    </ol>
  </section>
);

/** Opens beside the pane: inside it there is no way back. */
const Link = ({ to, label }: { readonly to: string; readonly label: string }) => (
  <a href={to} target="_blank" rel="noopener">
    {label}
  </a>
);
