import type { ComponentChildren } from "preact";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";

/** Who the user is, and the sample to try things on. */
export function StartStep({ state, actions }: ViewProps) {
  const { start } = stepsOf(state.language);
  return (
    <>
      <FirstRun state={state} />
      <Way words={start.gatherWords}>
        <Button
          id="gather"
          look="primary"
          press={() => {
            actions.goTo("consolidate");
          }}
        >
          {start.gather}
        </Button>
      </Way>
      <Way words={start.fillWords}>
        <Button
          id="fill"
          press={() => {
            actions.goTo("check");
          }}
        >
          {start.fill}
        </Button>
      </Way>
      <Way words={start.sampleWords}>
        <Button id="sample" resting={state.job !== null} press={actions.loadSample}>
          {start.sample}
        </Button>
      </Way>
    </>
  );
}

/** Three sentences, until a plan is chosen or anything is given. */
function FirstRun({ state: { settings, registry, language } }: Pick<ViewProps, "state">) {
  if (settings.plan !== "" || registry !== null) return null;
  return (
    <ol id="first-run" class="numbered">
      {stepsOf(language).firstRun.sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  );
}

interface WayProps {
  readonly words: string;
  readonly children: ComponentChildren;
}

const Way = ({ words, children }: WayProps) => (
  <div class="way">
    {children}
    <p class="soft small">{words}</p>
  </div>
);
