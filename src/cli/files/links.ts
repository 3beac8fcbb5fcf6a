import path from "node:path";
import { filesUnder } from "./disk";

/** Signs that XML cannot hold, and with it no workbook: controls, and what is no character. */
const outsideXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/**
 * Paths from the report to the files that were read. There is none where the way there would name a folder above the one
 * that was given, which is nobody's business who gets the report; nor where a workbook could not hold it.
 */
export function linksFrom(
  report: string,
  given: readonly string[],
): (file: string) => string | null {
  const folder = path.dirname(path.resolve(report));
  const near = given.filter((each) =>
    isNear(path.relative(folder, path.dirname(path.resolve(each)))),
  );
  const whole = new Set(near.map((each) => path.resolve(each)));
  const below = [...whole].map((each) => `${each}${path.sep}`);
  const links = new Map(
    filesUnder(given).flatMap(({ shown, location }): readonly (readonly [string, string])[] => {
      const place = path.resolve(location);
      const isIn = whole.has(place) || below.some((each) => place.startsWith(each));
      return isIn ? [[shown, place]] : [];
    }),
  );
  return (file) => {
    const location = links.get(file);
    if (location === undefined) return null;
    // Letters stay as the file system has them, composed or not: a link must find the file.
    const link = path.relative(folder, location).split(path.sep).join("/");
    if (outsideXml.test(link)) return null;
    // A name before a colon would be taken for a scheme.
    return /^[^/]*:/u.test(link) ? `./${link}` : link;
  };
}

/** Up from the report's folder, and down into none that was not given. */
const isNear = (above: string): boolean =>
  above.split(path.sep).every((step) => step === "" || step === "..");
