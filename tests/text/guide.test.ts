import { existsSync } from "node:fs";
import path from "node:path";
import { sheetNames, stateWords } from "#core/words/names";
import { giving } from "#text/vi/pane/giving";
import { gather } from "#text/vi/pane/gather";
import { live } from "#text/vi/pane/live";
import { pane } from "#text/vi/pane/pane";
import { printed } from "#text/vi/pane/printed";
import { review } from "#text/vi/pane/review";
import { steps } from "#text/vi/pane/steps";
import { tools } from "#text/vi/pane/tools";
import { units } from "#text/vi/pane/units";
import { wordsVi } from "#text/vi/words";
import { guide, guidePictures } from "../pictures/guide-pictures";

/** Every text in this tree; of a sentence with a gap, what stands before it. */
function textsIn(tree: unknown): readonly string[] {
  if (typeof tree === "string") return [tree];
  if (typeof tree === "function") {
    const made: unknown = (tree as (...gaps: readonly unknown[]) => unknown)("…", "…", "…");
    return typeof made === "string" ? [(made.split("…")[0] ?? "").replace(/[\s(]+$/u, "")] : [];
  }
  if (typeof tree !== "object" || tree === null) return [];
  return Object.values(tree).flatMap(textsIn);
}

const shown = new Set(
  [
    giving,
    gather,
    live,
    pane,
    printed,
    review,
    steps,
    tools,
    // A whole letter, not the name of anything.
    { ...units, chase: { ...units.chase, message: null } },
    wordsVi.severities,
    sheetNames,
    stateWords,
  ].flatMap(textsIn),
);

const quoted = [...guide().matchAll(/«([^»]+)»/gu)].map(([, name = ""]) => name);

test.each([...new Set(quoted)].filter((name) => name !== "…"))(
  "the guide says «%s» as the screen does",
  (name) => {
    expect(shown).toContain(name);
  },
);

test("every picture of the guide is there, and there are at least ten", () => {
  const names = [...guidePictures()];
  expect(names.length).toBeGreaterThanOrEqual(10);
  for (const name of names) {
    expect([name, existsSync(path.join(__dirname, `../../docs/hinh/${name}.png`))]).toEqual([
      name,
      true,
    ]);
  }
});
