import { Component } from "preact";
import { formatCount } from "#text/numbers";
import type { PreviewCell, SheetPreview } from "#taskpane/protocol/tool-answers";
import type { ViewProps } from "#taskpane/state/state";
import { toolsTextOf } from "#taskpane/speech/tools-words";
import { Choice } from "#taskpane/views/controls/field";
import { steady } from "#taskpane/views/controls/steady";

/**
 * The sheets of the report as tables, one at a time: what is in the workbook before it is downloaded. Whoever asked for
 * them and lost the button goes on with the choice between them.
 */
export class Sheets extends Component<ViewProps & { readonly preview: SheetPreview }> {
  override componentDidMount(): void {
    if (document.activeElement?.matches("body, h2") === true)
      document.getElementById("sheet")?.focus();
  }

  override render({ preview, state, actions }: Sheets["props"]) {
    const { names, sheet, left, draft, language } = preview;
    const { sheets: text } = toolsTextOf(state.language);
    return (
      <section>
        <Choice
          id="sheet"
          label={text.sheet}
          options={names.map((name) => ({ value: name, label: name }))}
          chosen={sheet}
          choose={actions.lookAt}
        />
        {draft !== null && (
          <p class="draft" lang={language}>
            {draft}
          </p>
        )}
        <Table preview={preview} label={text.scroll(sheet)} />
        {left > 0 && <p class="soft small">{text.more(formatCount(left))}</p>}
      </section>
    );
  }
}

interface TableProps {
  readonly preview: SheetPreview;
  readonly label: string;
}

/** Wider than the page: it scrolls in a box of its own, which the keyboard reaches. */
const Table = steady<TableProps>(({ preview: { rows, language }, label }) => (
  <div class="sheet" role="region" tabIndex={0} aria-label={label} lang={language}>
    <table>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <Cell key={column} {...cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
));

/** A cell over so many columns is wider than what is seen of them. */
const manyColumns = 4;

/** Below the headings of the page: a report under the heading of its preview. */
const levels = [
  ["title", 4],
  ["heading", 5],
  ["subheading", 6],
] as const;

/** Text over many columns; a heading of the report is one here too. */
function Stay({
  look,
  children,
}: {
  readonly look: PreviewCell["look"];
  readonly children: string;
}) {
  const level = levels.find(([name]) => look.includes(name))?.[1];
  return (
    <div class="stay" role={level === undefined ? undefined : "heading"} aria-level={level}>
      {children}
    </div>
  );
}

/** What heads a column is told as its head. */
const Cell = ({ text, across, down, look }: PreviewCell) => {
  const Tag = look.includes("head") ? "th" : "td";
  return (
    <Tag
      scope={Tag === "th" ? "col" : undefined}
      class={look.length === 0 ? undefined : look.join(" ")}
      colSpan={across > 1 ? across : undefined}
      rowSpan={down > 1 ? down : undefined}
    >
      {/* In the middle of a table that is wider than its box a title would be out of sight. */}
      {across < manyColumns ? text : <Stay look={look}>{text}</Stay>}
    </Tag>
  );
};
