import fc from "fast-check";
import { existsOn } from "#core/registry/organisation";
import { registryOf, unitsUnder } from "#core/registry/registry";
import { cyclesOf, depthsOf } from "#core/registry/forest";
import {
  accepted,
  complaintsOf,
  organisation,
  refused,
  registryGrid,
  type Row,
} from "./registry-grid";

/** Parent of each node of a forest of two to four levels, by index; a parent comes first. */
const forests = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).map((choices) => {
  const depths = [1];
  const parents: (number | null)[] = [null];
  for (const choice of [0, ...choices]) {
    const node = parents.length;
    const above = choice % (node + 1);
    const fits = above < node && (depths[above] ?? 4) < 4;
    parents.push(fits ? above : null);
    depths.push(fits ? (depths[above] ?? 0) + 1 : 1);
  }
  return parents;
});

const code = (node: number): string => `M${String(node)}`;

const rowsOf = (parents: readonly (number | null)[]): Row[] =>
  parents.map((parent, node) => ({
    Mã: code(node),
    Tên: `Chi bộ số ${String(node)}`,
    "Mã cấp trên": parent === null ? null : code(parent),
    Cấp: "cơ sở",
    "Nộp báo cáo": "x",
  }));

/** The node and all that stand under it, found by walking up from each. */
const family = (parents: readonly (number | null)[], top: number): number[] =>
  parents.flatMap((_parent, node) => {
    for (let at: number | null = node; at !== null; at = parents[at] ?? null) {
      if (at === top) return [node];
    }
    return [];
  });

describe("the tree", () => {
  test("any forest of two to four levels is accepted", () => {
    fc.assert(
      fc.property(forests, (parents) => {
        const registry = accepted(registryGrid(rowsOf(parents)));
        parents.forEach((_parent, node) => {
          const expected = family(parents, node).filter((other) => other !== node);
          expect(registry.descendants(code(node)).map((one) => one.code)).toEqual(
            expected.map(code),
          );
        });
      }),
    );
  });

  test("putting an organisation under itself or one of its own gives exactly one ring", () => {
    fc.assert(
      fc.property(forests, fc.nat(), fc.nat(), (parents, which, under) => {
        const top = which % parents.length;
        const below = family(parents, top);
        const end = below[under % below.length] ?? top;
        const bent = parents.map((parent, node) => (node === top ? end : parent));
        const complaints = refused(registryGrid(rowsOf(bent)));
        expect(complaints.map((complaint) => complaint.code)).toEqual(["registryCycle"]);
        const [complaint] = complaints;
        const path = complaint?.code === "registryCycle" ? complaint.details.path : [];
        expect(path[0]).toBe(path[path.length - 1]);
        path.slice(1).forEach((above, step) => {
          const node = bent.findIndex((_parent, index) => code(index) === path[step]);
          expect(above).toBe(code(bent[node] ?? -1));
        });
      }),
    );
  });

  test("the order of the rows never changes who stands under whom", () => {
    const shuffled = forests.chain((parents) =>
      fc.tuple(
        fc.constant(parents),
        fc.shuffledSubarray(rowsOf(parents), { minLength: parents.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([parents, rows]) => {
        const inOrder = accepted(registryGrid(rowsOf(parents)));
        const mixed = accepted(registryGrid(rows));
        for (const { code: one } of inOrder.organisations) {
          const expected = inOrder.childrenOf(one).map((child) => child.code);
          expect(
            mixed
              .childrenOf(one)
              .map((child) => child.code)
              .sort(),
          ).toEqual(expected.sort());
        }
        expect([...mixed.rootCodes].sort()).toEqual([...inOrder.rootCodes].sort());
        expect(mixed.depth).toBe(inOrder.depth);
      }),
    );
  });

  test.each([2, 3, 4])("a line of %i levels is accepted and measured", (levels) => {
    const line = Array.from({ length: levels }, (_, node) => (node === 0 ? null : node - 1));
    const registry = accepted(registryGrid(rowsOf(line)));
    expect(registry.depth).toBe(levels);
    expect(registry.depthOf(code(levels - 1))).toBe(levels);
  });

  test.each([
    [1, "registryTooShallow", "C1"],
    [5, "registryTooDeep", "C6"],
  ])("a line of %i levels is refused", (levels, complaint, cell) => {
    const line = Array.from({ length: levels }, (_, node) => (node === 0 ? null : node - 1));
    expect(complaintsOf(registryGrid(rowsOf(line)))).toEqual([[complaint, cell]]);
  });

  test("a code that is not in the registry has neither depth nor children", () => {
    const registry = registryOf([organisation("a", null)]);
    expect([registry.depthOf("z"), registry.childrenOf("z"), registry.descendants("z")]).toEqual([
      null,
      [],
      [],
    ]);
  });

  test("a ring is found whatever leads into it, and nothing in or under it has a depth", () => {
    const parentOf = new Map([
      ["under", "b"],
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
      ["root", null],
      ["leaf", "root"],
      ["orphan", "nowhere"],
    ]);
    expect(cyclesOf(parentOf)).toEqual([["a", "b", "c", "a"]]);
    expect(Object.fromEntries(depthsOf(parentOf))).toEqual({
      under: null,
      a: null,
      b: null,
      c: null,
      root: 1,
      leaf: 2,
      orphan: 1,
    });
  });

  test("a line of 50.000 organisations is walked, not recursed", () => {
    const parentOf = new Map(
      Array.from({ length: 50_000 }, (_, node) => [code(node), code(node + 1)] as const),
    );
    expect(depthsOf(parentOf).get(code(0))).toBe(50_000);
    expect(cyclesOf(parentOf)).toEqual([]);
  });
});

describe("reporting units", () => {
  const life = { from: "2025-07-01", to: "2026-06-30" };

  test.each([
    ["2025-06-30", false],
    ["2025-07-01", true],
    ["2026-06-30", true],
    ["2026-07-01", false],
  ])("on %s an organisation of 1/7/2025 – 30/6/2026 exists: %s", (day, exists) => {
    expect(existsOn(organisation("a", null, life), day)).toBe(exists);
  });

  test("are those that are marked and exist on the day, in the order of the sheet", () => {
    const registry = registryOf([
      organisation("p", null, { reports: false }),
      organisation("b", "p"),
      organisation("old", "p", { to: "2025-06-30" }),
      organisation("new", "p", { from: "2025-07-01" }),
      organisation("a", "p"),
    ]);
    const codes = (day: string) => registry.reportingUnits(day).map((unit) => unit.code);
    expect(codes("2024-12-31")).toEqual(["b", "old", "a"]);
    expect(codes("2026-12-31")).toEqual(["b", "new", "a"]);
  });
});

describe("units under an organisation", () => {
  test("are itself and all below it, at every level and at any depth", () => {
    const registry = registryOf([
      organisation("tinh", null),
      organisation("huyen", "tinh"),
      organisation("xa", "huyen"),
      organisation("chibo", "xa"),
      organisation("so", "tinh"),
    ]);
    const units = registry.organisations.filter((one) => one.code !== "tinh");
    const under = Object.fromEntries(
      [...unitsUnder(registry, units)].map(([at, list]) => [at, list.map((unit) => unit.code)]),
    );
    expect(under).toEqual({
      tinh: ["huyen", "xa", "chibo", "so"],
      huyen: ["huyen", "xa", "chibo"],
      xa: ["xa", "chibo"],
      chibo: ["chibo"],
      so: ["so"],
    });
  });

  test("each unit counts once in every line above it and nowhere else", () => {
    fc.assert(
      fc.property(forests, (parents) => {
        const registry = accepted(registryGrid(rowsOf(parents)));
        const under = unitsUnder(registry, registry.organisations);
        parents.forEach((_parent, node) => {
          expect(under.get(code(node))?.map((unit) => unit.code)).toEqual(
            family(parents, node).map(code),
          );
        });
        const roots = registry.rootCodes.flatMap((root) => under.get(root) ?? []);
        expect(roots).toHaveLength(parents.length);
      }),
    );
  });

  test("an organisation without units has an empty list, not none", () => {
    const registry = registryOf([organisation("p", null), organisation("a", "p")]);
    expect(unitsUnder(registry, []).get("p")).toEqual([]);
  });
});
