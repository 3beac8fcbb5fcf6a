/** Width and height of the picture at a path of the site, or null when there is none. */
export type PictureSize = (sitePath: string) => readonly [number, number] | null;

const DEVELOPMENT_URL = "https://localhost:3000/";

/** What the schemas cannot see in an add-in manifest: an empty list means that nothing is wrong. */
export function manifestComplaints(manifest: string, pictureSize: PictureSize): readonly string[] {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const elements = [...xml.querySelectorAll("*")];
  return [
    ...identity(elements),
    ...references(elements),
    ...addresses(elements),
    ...icons(elements, pictureSize),
    ...translations(elements),
    ...lengths(elements),
  ];
}

const named = (elements: readonly Element[], ...names: string[]): Element[] =>
  elements.filter((element) => names.includes(element.localName));

const valueOf = (element: Element): string => element.getAttribute("DefaultValue") ?? "";

function identity(elements: readonly Element[]): string[] {
  // Id and Version occur once each, directly below the root.
  const text = (name: string): string => named(elements, name)[0]?.textContent ?? "";
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const complaints: string[] = [];
  if (!guid.test(text("Id"))) complaints.push(`id is not a GUID: ${text("Id")}`);
  // Excel on the web refuses three numbers where Excel on the desktop takes them (Office-Addin-Scripts #207).
  if (!/^[1-9]\d{0,4}(\.\d{1,5}){3}$/.test(text("Version"))) {
    complaints.push(`version is not four numbers from 1.0.0.0 on: ${text("Version")}`);
  }
  return complaints;
}

function references(elements: readonly Element[]): string[] {
  const ids = named(elements, "Image", "Url", "String").flatMap((element) =>
    element.hasAttribute("DefaultValue") ? [element.id] : [],
  );
  const asked = elements.flatMap((element) => element.getAttribute("resid") ?? []);
  return [
    ...asked.filter((id) => !ids.includes(id)).map((id) => `dangling resid: ${id}`),
    ...ids.filter((id) => !asked.includes(id)).map((id) => `unused resource: ${id}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `resource twice: ${id}`),
    ...ids.filter((id) => id.length > 32).map((id) => `id over 32 characters: ${id}`),
  ];
}

function addresses(elements: readonly Element[]): string[] {
  const holders = named(elements, "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Url", "Image");
  const sources = named(elements, "SourceLocation");
  const urls = [...holders, ...sources].filter((element) => element.hasAttribute("DefaultValue"));
  return urls
    .filter((element) => !valueOf(element).startsWith("https://"))
    .map((element) => `not https: ${valueOf(element)}`);
}

function icons(elements: readonly Element[], pictureSize: PictureSize): string[] {
  const urlOf = (id: string | null): string =>
    named(elements, "Image")
      .filter((image) => image.id === id)
      .map(valueOf)[0] ?? "";
  const wanted: [string, string][] = named(elements, "Image")
    .filter((image) => image.hasAttribute("size"))
    .map((image) => [urlOf(image.getAttribute("resid")), image.getAttribute("size") ?? ""]);
  for (const image of named(elements, "IconUrl")) wanted.push([valueOf(image), "32"]);
  for (const image of named(elements, "HighResolutionIconUrl")) wanted.push([valueOf(image), "64"]);
  return wanted.flatMap(([url, size]) => {
    const found = pictureSize(url.replace(DEVELOPMENT_URL, ""));
    if (found === null) return [`no picture: ${url}`];
    return found.every((side) => String(side) === size)
      ? []
      : [`picture ${url} is ${found.join("×")}, not ${size}`];
  });
}

function translations(elements: readonly Element[]): string[] {
  return named(elements, "DisplayName", "Description", "String")
    .filter((element) => element.hasAttribute("DefaultValue"))
    .filter((element) => element.querySelector("[Locale='en-US']") === null)
    .map((element) => `no English: ${valueOf(element)}`);
}

function lengths(elements: readonly Element[]): string[] {
  const most = (element: Element): number =>
    element.closest("ShortStrings, DisplayName") === null ? 250 : 125;
  return named(elements, "DisplayName", "Description", "String", "Override").flatMap((element) => {
    const text = element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
    return text.length > most(element) ? [`text too long: ${text}`] : [];
  });
}
