import { stepsOf } from "#taskpane/language";
import type { ViewProps } from "#taskpane/state";
import { Message } from "./message";

/** Where the same page saves files. Its address is written out, for whoever has to type it. */
export const InBrowser = ({ state: { address, language } }: ViewProps) => (
  <Message tone="information" look="elsewhere">
    <p>{stepsOf(language).complaints.savesNothing}</p>
    <p>
      <a href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
    </p>
  </Message>
);
