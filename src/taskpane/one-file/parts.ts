import { checksum } from "./checksum";

/** What the file holds beside its program, each in an element of that id that says its own checksum. */
const partNames = ["styles", "licences", "guide"] as const;

type Parts = Readonly<Record<(typeof partNames)[number], string>>;

/** What the file promises of itself; the hashes of its programs and styles stand in between. */
const policy =
  "default-src 'none'; script-src H H; style-src H H; img-src data: blob:; worker-src blob:; " +
  "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'";

/** The parts of a file that is whole; null when one is missing or is not what was put in. */
export function partsOf(page: Document): Parts | null {
  const entries = partNames.map((name) => [name, textIn(page.getElementById(name))] as const);
  const isWhole = entries.every(([, text]) => text !== null) && policyOf(page) === policy;
  return isWhole ? (Object.fromEntries(entries) as Parts) : null;
}

function textIn(part: HTMLElement | null): string | null {
  const text = part?.textContent ?? "";
  return part?.dataset["sum"] === checksum(text) ? text : null;
}

/** Without it nothing would keep the page from asking others. */
function policyOf(page: Document): string | undefined {
  const meta = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return meta?.content.replace(/'sha256-[\w+/=]+'/g, "H");
}
