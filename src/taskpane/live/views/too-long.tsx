import { sheetNames } from "#core/words/names";
import { typedTextOf } from "#taskpane/speech/typed-words";
import type { ViewProps } from "#taskpane/state/state";
import { Message } from "#taskpane/views/message";
import { formatCount } from "#text/numbers";
import { jumpIn } from "./jump";

/** What was typed into the report and would be cut on paper, before anybody prints it. */
export function TooLong({ state, actions }: ViewProps) {
  const text = typedTextOf(state.language);
  const jump = jumpIn({ state, actions }, "report");
  return (
    <Message tone="bad" isAlert>
      <p>{text.tooLong}</p>
      <ul>
        {state.live?.tooLong.map(({ cell, lines, room }) => (
          <li key={cell}>
            {jump(
              `typed ${cell}`,
              { sheet: sheetNames.report, cell },
              text.cell(cell, formatCount(lines), formatCount(room)),
            )}
          </li>
        ))}
      </ul>
    </Message>
  );
}
