import { readFileSync } from "node:fs";
import path from "node:path";
import { contrast, readColour, type Colour } from "#taskpane/theme/contrast";

const css = readFileSync(path.join(__dirname, "../../src/taskpane/styles/styles.css"), "utf8");

/** The custom properties of the first :root block after the given words. */
function palette(after: string): ReadonlyMap<string, Colour> {
  const block = /:root \{([^}]*)\}/.exec(css.slice(css.indexOf(after)))?.[1] ?? "";
  return new Map(
    [...block.matchAll(/(--\w+): (#\w+);/g)].flatMap(([, name, value]) => {
      const colour = readColour(value);
      return name === undefined || colour === null ? [] : [[name, colour]];
    }),
  );
}

const pairs: readonly [ink: string, least: number][] = [
  ["--text", 4.5],
  ["--soft", 4.5],
  ["--link", 4.5],
  ["--edge", 3],
  ["--good", 3],
  ["--bad", 3],
];
const schemes: readonly [scheme: string, after: string][] = [
  ["light", ":root"],
  ["dark", "prefers-color-scheme: dark"],
];

test.each(
  schemes.flatMap(([scheme, after]) =>
    pairs.map(([ink, least]) => [scheme, ink, least, after] as const),
  ),
)("in the %s scheme %s reads at %d:1 on page and card", (_, ink, least, after) => {
  const colours = palette(after);
  const colour = colours.get(ink);
  for (const name of ["--page", "--card"]) {
    const ground = colours.get(name);
    const ratio = colour && ground ? contrast(colour, ground) : null;
    expect(ratio).toBeGreaterThanOrEqual(least);
  }
});

test("in forced colours every property is one of the user's own", () => {
  const block = css.slice(css.indexOf("forced-colors: active"));
  const forced = /:root \{([^}]*)\}/.exec(block)?.[1]?.match(/--\w+: \w+ !important/g) ?? [];
  const named = /:root \{([^}]*)\}/.exec(css)?.[1]?.match(/--\w+(?=:)/g) ?? [];
  expect(forced.map((line) => line.split(":")[0])).toEqual(named);
  expect(forced.join()).not.toMatch(/#/);
});
