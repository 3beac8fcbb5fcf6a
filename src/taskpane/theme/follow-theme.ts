import { themeOf, type HostLibrary } from "#taskpane/surroundings/host";

/** The user may change the Office theme while the pane is open; Excel sends no event for it. */
async function wearTheme(library: HostLibrary | undefined): Promise<void> {
  const theme = themeOf(library);
  if (theme === undefined) return;
  // Only Office has themes: no browser needs to know how they are read.
  const { paletteOf } = await import(/* webpackChunkName: "excel" */ "./theme");
  for (const [name, value] of Object.entries(paletteOf(theme) ?? {})) {
    document.documentElement.style.setProperty(name, value);
  }
}

/** Without its colours the page has those of the style sheet. */
export function followTheme(library: HostLibrary | undefined | null): void {
  wearTheme(library ?? undefined).catch(() => undefined);
}
