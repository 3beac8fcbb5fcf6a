import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "./button";

/** Prints what is seen, as the style sheet lays it on paper; nothing where pages cannot be printed. */
export const PrintButton = ({ state: { abilities, language } }: ViewProps) =>
  abilities.print ? (
    <Button
      id="print"
      press={() => {
        window.print();
      }}
    >
      {stepsOf(language).report.print}
    </Button>
  ) : null;
