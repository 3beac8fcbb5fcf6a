import { usesLookingAhead } from "./core-order";
import { cycleRules } from "./cycle-rules";
import { documentRules } from "./documents";
import { lintRules } from "./lint-directives";
import { packageRules } from "./packages";
import { pathRules } from "./paths-and-sizes";
import { projectRules } from "./projects";
import { purityRules } from "./core-purity";
import { projectTree, treeOf } from "./source-tree";
import { vietnameseRules } from "./vietnamese";
import { allowedCycles, zoneRules } from "./zone-rules";

const tree = projectTree();

const rules = [
  ...zoneRules,
  ...cycleRules,
  ...purityRules,
  ...vietnameseRules,
  ...pathRules,
  ...documentRules,
  ...packageRules,
  ...projectRules,
  ...lintRules,
];

describe.each(rules)("$law", ({ reason, breaches, canaries, harmless }) => {
  test(`it holds here, because ${reason}`, () => {
    expect(breaches(tree)).toEqual([]);
  });

  test.each(canaries)("it bites: $why", ({ says, files }) => {
    expect(breaches(treeOf(files))).toEqual([expect.stringContaining(says)]);
  });

  test.each(harmless)("it lets pass: $why", ({ files }) => {
    expect(breaches(treeOf(files))).toEqual([]);
  });
});

describe("the tables of the rules", () => {
  test("no zone may use a zone that may use it", () => {
    expect(allowedCycles()).toEqual([]);
  });

  test("no folder of core may use one that comes later", () => {
    expect(usesLookingAhead()).toEqual([]);
  });

  test("the project was found: core, a test and the lock file are in the tree", () => {
    expect([...tree.keys()]).toEqual(
      expect.arrayContaining([
        "src/core/result.ts",
        "tests/architecture/rule.ts",
        "package-lock.json",
      ]),
    );
  });
});
