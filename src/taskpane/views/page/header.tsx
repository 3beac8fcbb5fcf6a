import { languageNames } from "#text/language";
import { otherLanguage, textOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";

/** The product's name and the other language. */
export function Header({ state: { language, papers }, actions }: ViewProps) {
  const other = otherLanguage(language);
  return (
    <div class="title">
      <img src={papers.icon} alt="" width="24" height="24" />
      <h1>{textOf(language).name}</h1>
      <Button id="switch-language" look="quiet" lang={other} press={actions.switchLanguage}>
        {languageNames[other]}
      </Button>
    </div>
  );
}
