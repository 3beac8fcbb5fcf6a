import { formatCount } from "#text/numbers";
import { givingTextOf } from "#taskpane/speech/giving-words";
import { stepsOf, type Language } from "#taskpane/speech/language";
import type { FileLine } from "#taskpane/protocol/answers";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Folded } from "#taskpane/views/controls/folded";
import { steady } from "#taskpane/views/controls/steady";
import { SignedList } from "#taskpane/views/lines";
import { Sign } from "#taskpane/views/sign";

/** A list on the page shows so many. */
export const mostFiles = 200;

/** More files of which the same is said are one line, with a list that opens. */
const mostAlike = 20;

/** What became of each file. */
export function FileResults(view: ViewProps) {
  const { files, language, job } = view.state;
  if (files.length === 0) return null;
  const { ledger: text } = stepsOf(language);
  return (
    <section>
      <Folded
        {...view}
        id="list-files"
        label={`${text.files} (${formatCount(files.length)})`}
        content={() => <FileLines actions={view.actions} language={language} files={files} />}
      />
      <Button id="clear-forms" resting={job !== null} press={view.actions.clearForms}>
        {text.clear}
      </Button>
    </section>
  );
}

interface FileLinesProps extends Pick<ViewProps, "actions"> {
  readonly files: readonly FileLine[];
  readonly language: Language;
}

/** Those that failed first; of many that failed alike, what is to be done once. */
const FileLines = steady<FileLinesProps>(({ files: found, actions, language }) => {
  const { waiting } = givingTextOf(language).given;
  const files = found.map((file) => (file.tone === "waiting" ? { ...file, words: waiting } : file));
  const failed = files.filter(({ tone }) => tone !== "good");
  const kinds = byWords(failed);
  const many = kinds.filter((alike) => alike.length > mostAlike);
  const single = [
    ...kinds.filter((alike) => alike.length <= mostAlike).flat(),
    ...files.filter(({ tone }) => tone === "good"),
  ];
  const left = single.length - mostFiles;
  const words = (name: string): string => givingTextOf(language).given.remove(name);
  const list = (lines: readonly FileLine[]) => (
    <SignedList lines={lines.slice(0, mostFiles)} remove={actions.dropFile} words={words} />
  );
  return (
    <>
      {many.map((alike) => (
        <div key={alike[0]?.words} class="alike">
          <Sign name={alike[0]?.tone ?? "bad"} />
          <div>
            <p>{alike[0]?.words}</p>
            <details>
              <summary>{givingTextOf(language).alikeFiles(formatCount(alike.length))}</summary>
              {list(alike)}
            </details>
          </div>
        </div>
      ))}
      {list(single)}
      {left > 0 && <p class="soft">{stepsOf(language).ledger.more(formatCount(left))}</p>}
    </>
  );
});

function byWords(files: readonly FileLine[]): readonly (readonly FileLine[])[] {
  const kinds = new Map<string, FileLine[]>();
  for (const file of files) {
    const alike = kinds.get(file.words);
    if (alike === undefined) kinds.set(file.words, [file]);
    else alike.push(file);
  }
  return [...kinds.values()];
}
