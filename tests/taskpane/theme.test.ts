import fc from "fast-check";
import { contrast, readColour, writeColour, type Colour } from "#taskpane/theme/contrast";
import { paletteOf, type Palette } from "#taskpane/theme/theme";

const part = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(part, part, part).map((colour) => writeColour(colour));

const colourOf = (palette: Palette, name: keyof Palette): Colour => {
  const colour = readColour(palette[name]);
  if (colour === null) throw new Error(`${name} is no colour: ${palette[name]}`);
  return colour;
};

const themes: readonly [name: string, ground: string, text: string][] = [
  ["colourful", "#E6E6E6", "#262626"],
  ["dark grey", "#666666", "#F0F0F0"],
  ["black", "#262626", "#FFFFFF"],
  ["white", "#FFFFFF", "#000000"],
];

test.each(themes)("the %s theme keeps its own ground and text", (_, ground, text) => {
  const palette = paletteOf({ bodyBackgroundColor: ground, bodyForegroundColor: text });
  expect(palette).toMatchObject({ "--page": ground.toLowerCase(), "--text": text.toLowerCase() });
});

test("whatever colours Office gives, text reads at 4.5:1, also that in the colours of signs, and edges at 3:1", () => {
  fc.assert(
    fc.property(anyColour, anyColour, (bodyBackgroundColor, bodyForegroundColor) => {
      const palette = paletteOf({ bodyBackgroundColor, bodyForegroundColor });
      if (palette === null) throw new Error("no palette");
      for (const ground of ["--page", "--card"] as const) {
        const against = (name: keyof Palette): number =>
          contrast(colourOf(palette, name), colourOf(palette, ground));
        for (const name of ["--text", "--soft", "--link", "--good", "--bad"] as const)
          expect(against(name)).toBeGreaterThanOrEqual(4.5);
        expect(against("--edge")).toBeGreaterThanOrEqual(3);
      }
    }),
  );
});

test.each([
  [undefined],
  [{}],
  [{ bodyBackgroundColor: "#NaN", bodyForegroundColor: "#NaN" }],
  [{ bodyBackgroundColor: "white", bodyForegroundColor: "black" }],
])("without colours, as in %j, the page keeps its own", (theme) => {
  expect(paletteOf(theme)).toBeNull();
});

// WCAG 2.2: 21:1 for black on white; #767676 is the known lightest grey for text on white.
test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#767676", "#ffffff", 4.54],
])("the contrast of %s on %s is %d", (one, other, ratio) => {
  const [a, b] = [readColour(one), readColour(other)];
  expect(a !== null && b !== null ? contrast(a, b) : null).toBeCloseTo(ratio, 2);
});

test("contrast is the same from both sides", () => {
  fc.assert(
    fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), (a, b) => {
      expect(contrast(a, b)).toBe(contrast(b, a));
    }),
  );
});
