import type { ComponentChildren } from "preact";
import type { ViewProps } from "#taskpane/state";
import { pageParts } from "./page-parts";

const InBrowser = pageParts.view((parts) => parts.InBrowser);

/** What makes files; where none can leave the page, what works there instead. */
export const FilesOut = ({
  children,
  ...view
}: ViewProps & { readonly children: ComponentChildren }) =>
  view.state.abilities.save ? <>{children}</> : <InBrowser {...view} />;
