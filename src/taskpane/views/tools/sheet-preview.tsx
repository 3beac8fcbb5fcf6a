import { Component } from "preact";
import { formatCount } from "#text/numbers";
import type { ReportView } from "#taskpane/protocol/answers";
import type { PreviewCell, SheetPreview } from "#taskpane/protocol/tool-answers";
import type { ViewProps } from "#taskpane/state";
import { toolsTextOf } from "#taskpane/tools-words";
import { Button } from "#taskpane/views/controls/button";
import { Choice } from "#taskpane/views/controls/field";
import { steady } from "#taskpane/views/controls/steady";

type SheetsProps = ViewProps & { readonly report: ReportView };

/** The sheets of the report as tables, one at a time: what is in the workbook before it is downloaded. */
export const SheetsToLookAt = ({ report, ...view }: SheetsProps) => {
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
};

/** Whoever asked for the sheets goes on with the choice between them. */
class Sheets extends Component<ViewProps & { readonly preview: SheetPreview }> {
  override componentDidMount(): void {
    if (document.activeElement === document.body) document.getElementById("sheet")?.focus();
  }

  override render({ preview, state, actions }: Sheets["props"]) {
    const { names, sheet, left } = preview;
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
const Table = steady<TableProps>(({ preview: { rows }, label }) => (
  <div class="sheet" role="region" tabIndex={0} aria-label={label}>
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

const Cell = ({ text, across, down, look }: PreviewCell) => (
  <td
    class={look.length === 0 ? undefined : look.join(" ")}
    colSpan={across > 1 ? across : undefined}
    rowSpan={down > 1 ? down : undefined}
  >
    {/* In the middle of a table that is wider than its box a title would be out of sight. */}
    {across < manyColumns ? text : <div class="stay">{text}</div>}
  </td>
);
