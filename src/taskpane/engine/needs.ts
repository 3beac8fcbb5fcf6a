import { isPlanId, planList } from "#core/catalogue/plans/plan-heads";
import type { Language } from "#text/language";
import type { Memory } from "./memory";
import { havePlan } from "#taskpane/engine/reading/plans/plan-books";
import { haveLanguage } from "./speech";

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (given: unknown): Fields =>
  typeof given === "object" && given !== null ? (given as Fields) : {};

const isLanguage = (value: unknown): value is Language => value === "vi" || value === "en";

/** Loads the plan and the language that a call names, in its order or beside it: then it can be answered at once. */
export async function haveWhatIsNeeded(memory: Memory, given: unknown): Promise<void> {
  const outer = fieldsOf(given);
  const { plan, language = given }: Fields = { ...outer, ...fieldsOf(outer["order"]) };
  if (isLanguage(language)) await haveLanguage(language);
  if (typeof plan === "string" && plan !== "" && plan !== memory.own?.plan.id) {
    await havePlan(memory, isPlanId(plan) ? plan : (planList[0]?.id ?? ""));
  }
}
