import "./styles.css";
import { followHost, themeOf, type HostLibrary, type Timer } from "./host";
import { chooseLanguage, otherLanguage } from "./language";
import type { PaneActions, PaneState } from "./state";
import { createStore } from "./store";
import { paletteOf } from "./theme";
import { showPage, type Regions } from "./views/page";

const { Office: library } = globalThis as { readonly Office?: HostLibrary };

const timer: Timer = {
  after(milliseconds, run) {
    const id = setTimeout(run, milliseconds);
    return {
      cancel: () => {
        clearTimeout(id);
      },
    };
  },
};

/** The region of index.html with that id; a page without it is a bug. */
function region(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found;
}

const regions: Regions = {
  header: region("header"),
  status: region("status"),
  content: region("content"),
  footer: region("footer"),
};

const store = createStore<PaneState>({
  mode: "starting",
  language: chooseLanguage(location.search, undefined),
  languagePicked: false,
  helpOpen: false,
  version: document.documentElement.dataset["version"] ?? "",
});

const actions: PaneActions = {
  switchLanguage() {
    store.update((state) => ({
      ...state,
      language: otherLanguage(state.language),
      languagePicked: true,
    }));
  },
  setHelpOpen(open) {
    store.update((state) => (state.helpOpen === open ? state : { ...state, helpOpen: open }));
  },
  retry() {
    location.reload();
  },
};

/** The user may change the Office theme while the pane is open; Excel sends no event for it. */
function wearTheme(): void {
  const palette = paletteOf(themeOf(library));
  for (const [name, value] of Object.entries(palette ?? {})) {
    document.documentElement.style.setProperty(name, value);
  }
}

store.listen((state) => {
  showPage(regions, state, actions);
});
showPage(regions, store.get(), actions);
followHost(library, timer, (mode) => {
  const hostLanguage = chooseLanguage(location.search, library?.context?.displayLanguage);
  wearTheme();
  store.update((state) => ({
    ...state,
    mode,
    language: state.languagePicked ? state.language : hostLanguage,
  }));
});
window.addEventListener("focus", wearTheme);
