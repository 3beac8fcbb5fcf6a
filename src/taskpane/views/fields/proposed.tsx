import { formatCount } from "#text/numbers";
import { givingTextOf, planAndPart } from "#taskpane/speech/giving-words";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Message } from "#taskpane/views/message";

/** Forms of another plan, year or part of it are not rejected one by one without a word. */
export function Proposed({
  state: { proposal, plans, settings, language, job },
  actions,
}: ViewProps) {
  const planOf = (plan: string) => plans.find(({ id }) => id === plan);
  const stated = proposal === null ? undefined : planOf(proposal.plan);
  if (proposal === null || stated === undefined) return null;
  const text = givingTextOf(language).given;
  const { of } = stepsOf(language).fields.partOfYear;
  const { plan, year, period } = settings;
  const chosen = [
    ...(plan === proposal.plan ? [] : [text.plan(planOf(plan)?.name ?? plan)]),
    ...(year === proposal.year && period === proposal.period ? [] : [of(year, period)]),
  ];
  const forms = `${formatCount(proposal.forms)}/${formatCount(proposal.of)}`;
  return (
    <Message tone="waiting">
      <p>{text.propose(forms, planAndPart(stated.name, proposal, language), chosen.join(", "))}</p>
      <Button id="take-proposal" resting={job !== null} press={actions.takeProposal}>
        {text.take}
      </Button>
    </Message>
  );
}
