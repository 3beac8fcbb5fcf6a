import type { IssueLine } from "#taskpane/protocol/answers";
import type { Jump } from "#taskpane/views/indicators";
import { foreign } from "#taskpane/views/foreign";
import { keyed } from "#taskpane/views/lines";
import { Sign } from "#taskpane/views/sign";

interface IssueListProps {
  readonly issues: readonly IssueLine[];
  /** Leads to a cell, or shows it. */
  readonly jump: Jump;
}

/** Complaints, each with a way to its cell. */
export const IssueList = ({ issues, jump }: IssueListProps) => (
  <ul class="lines signed">
    {keyed(issues, ({ name, words }) => `${name} ${words}`).map(([key, issue], index) => (
      <li key={key}>
        <Sign name={issue.tone} />
        <div>
          <p class="soft small">{foreign(issue.name)}</p>
          <div>
            {issue.place === null
              ? issue.words
              : jump(`issue ${issue.place.cell} ${String(index)}`, issue.place, issue.words)}
          </div>
        </div>
      </li>
    ))}
  </ul>
);
