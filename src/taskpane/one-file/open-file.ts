import { openPage } from "#taskpane/open-page";
import { partsOf } from "./parts";

const addressOf = (text: string, type: string): string =>
  URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));

/** The page out of its own file; one that is not whole goes on saying that it is damaged. */
export function openFile(page: Document): void {
  const parts = partsOf(page);
  const damaged = page.getElementById("damaged");
  if (parts === null) {
    damaged?.classList.add("certain");
    return;
  }
  const style = page.createElement("style");
  style.textContent = parts.styles;
  page.head.append(style);
  openPage({
    library: null,
    papers: {
      icon: page.querySelector<HTMLLinkElement>("link[rel=icon]")?.href ?? "",
      licences: addressOf(parts.licences, "text/plain"),
      guide: addressOf(parts.guide, "text/html"),
    },
    loadGuide: () => Promise.resolve(parts.guide),
    // A thread runs the program of the page, which knows where it is: a file has no second one to name.
    startWorker: () =>
      new Worker(addressOf(page.getElementById("program")?.textContent ?? "", "text/javascript")),
  });
  damaged?.remove();
}
