import type { ComponentChildren } from "preact";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Message } from "./message";

/** What makes files; where none can leave the page, the address at which a browser saves them, written out in full. */
export const FilesOut = ({
  children,
  state: { abilities, address, language },
}: ViewProps & { readonly children: ComponentChildren }) =>
  abilities.save ? (
    <>{children}</>
  ) : (
    <Message tone="information" look="elsewhere">
      <p>{stepsOf(language).complaints.savesNothing}</p>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </p>
    </Message>
  );
