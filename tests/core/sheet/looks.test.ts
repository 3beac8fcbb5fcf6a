import { conditionalLooks } from "#core/sheet/looks/looks";
import { styles } from "#core/sheet/looks/styles";

/** Relative luminance of a colour RRGGBB (WCAG 2.1). */
function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((start) => parseInt(rgb.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test.each(Object.entries(conditionalLooks))("the letters of look %s are readable", (_, look) => {
  expect(contrast(look.color, look.fill)).toBeGreaterThan(6);
});

test.each(Object.entries(styles))("the letters of style %s are readable", (_, style) => {
  const { color = "000000", fill = "FFFFFF" }: { color?: string; fill?: string } = style;
  expect(contrast(color, fill)).toBeGreaterThan(4.5);
});
