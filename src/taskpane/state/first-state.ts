import { stepNames, type StepName } from "#text/vi/pane/steps";
import { allAbilities } from "#taskpane/surroundings/abilities";
import { chooseLanguage } from "#taskpane/speech/language";
import type { Saved } from "#taskpane/computer/saved-settings";
import type { Settings } from "./settings";
import type { PaneState } from "./state";
import type { Papers } from "#taskpane/surroundings/papers";

/** What is known when the page opens. */
export interface Opening {
  /** The part of the address from `?` on. */
  readonly query: string;
  readonly now: Date;
  readonly version: string;
  readonly saved: Saved;
  /** The step that the address names. */
  readonly step?: StepName | undefined;
  readonly papers: Papers;
}

const two = (part: number): string => String(part).padStart(2, "0");

/** The day by the clock on the wall, as ISO date. */
const dayOf = (now: Date): string =>
  `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** No plan is assumed: somebody chooses one, or the forms name it. */
const standardIn = (year: number): Settings => ({
  plan: "",
  year,
  due: null,
  graceDays: 0,
  duplicates: "newest",
});

/** Nothing was read, chosen or typed yet. */
const untouched = {
  abilities: allAbilities,
  address: "",
  job: null,
  notice: null,
  sample: false,
  registry: null,
  registryComplaints: [],
  previous: null,
  unitQuery: "",
  unit: null,
  files: [],
  reminded: [],
  folder: null,
  change: null,
  questions: [],
  proposal: null,
  isSecond: false,
  undo: [],
  report: null,
  table: null,
  opened: null,
  figure: null,
  rows: null,
  gathered: null,
  chosen: [],
  explanations: [],
  difference: null,
  returnUntil: null,
  returned: [],
  check: null,
  ownPlan: null,
  planComplaints: [],
  figuresText: "",
  figures: null,
  looked: null,
  review: null,
  open: [],
  helpFor: null,
  guide: null,
  live: null,
} satisfies Partial<PaneState>;

/** The state before anything has happened; the address wins over what was saved. */
export function firstState(opening: Opening): PaneState {
  const { query, now, version, saved, step, papers } = opening;
  const params = new URLSearchParams(query);
  const asked = params.has("lang");
  // The manifest's help leads to a step by name.
  const named = stepNames.find((name) => name === params.get("step"));
  const picked = !asked && saved.language !== undefined;
  const today = dayOf(now);
  return {
    mode: "starting",
    language: picked ? saved.language : chooseLanguage(query, undefined),
    languagePicked: picked,
    version,
    papers,
    forgetful: false,
    step: step ?? named ?? saved.step ?? "start",
    settings: saved.settings ?? standardIn(now.getFullYear()),
    today,
    asOf: today,
    plans: [],
    ...untouched,
  };
}
