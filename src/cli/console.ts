import { writeSync } from "node:fs";
import { cliText, refusalSentence } from "#text/cli/cli";
import type { CliText } from "#text/cli/text";
import type { Language } from "#text/language";
import { refusedByDisk, systemCode, writeWhole } from "#cli/files/disk";
import { Refused } from "./refused";

/** What a command did: clean, done with issues, could not run, a bug. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Standard output and standard error, so that a test can listen. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
}

export const systemConsole: Console = {
  out: (text) => {
    writeAll(1, text);
  },
  err: (text) => {
    writeAll(2, text);
  },
  isTerminal: process.stderr.isTTY,
};

/** A pipe takes what it can; the rest is offered again, so that large JSON is never cut. */
function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = systemCode(error);
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}

/** What a command speaks through: sentences, the summary, JSON, progress. */
export interface Speaker {
  readonly text: CliText;
  readonly console: Console;
  /** A line of the summary; on standard error when standard output carries JSON. */
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Writes the document where JSON is asked for; elsewhere it is not made. */
  readonly json: (document: () => object) => void;
  /**
   * Does what the disk may refuse: then that is told in its sentence and the rest goes on; whether it was done. The
   * run ends with 2.
   */
  readonly attempt: (write: () => void | Promise<void>) => Promise<boolean>;
  /** Something that was asked for could not be written. */
  readonly hasFailed: () => boolean;
  readonly progress: (step: "reading" | "writing", done: number, total: number) => void;
}

export function speaker(language: Language, target: Console, json: string | null): Speaker {
  const text = cliText(language);
  const jsonToOutput = json === "-";
  const { attempt, hasFailed, toOutput, toFile } = telling(target, language);
  return {
    text,
    console: { ...target, out: toOutput },
    say: (line) => {
      if (jsonToOutput) target.err(`${line}\n`);
      else toOutput(`${line}\n`);
    },
    complain: (line) => {
      target.err(`${line}\n`);
    },
    json: (document) => {
      if (json === null) return;
      const written = `${JSON.stringify(document(), null, 1)}\n`;
      if (jsonToOutput) toOutput(written);
      else toFile(json, written);
    },
    attempt,
    hasFailed,
    progress: (step, done, total) => {
      if (!target.isTerminal || (done % 20 !== 0 && done !== total)) return;
      target.err(`\r\u001b[K${text.progress({ step, done, total, file: null })}`);
      if (done === total) target.err("\r\u001b[K");
    },
  };
}

interface Telling extends Pick<Speaker, "attempt" | "hasFailed"> {
  readonly toOutput: (words: string) => void;
  readonly toFile: (file: string, content: string) => void;
}

/** Writes where a disk may be full, and says of each place once that nothing could be written there. */
function telling(target: Console, language: Language): Telling {
  const told = new Set<string>();
  const tell = (error: unknown, where: string): void => {
    const refused = error instanceof Refused ? error : asRefused(where, error);
    if (refused.refusal.code !== "cannotWrite") throw refused;
    const sentence = refusalSentence(refused.refusal, language);
    if (!told.has(sentence)) target.err(`${sentence}\n`);
    told.add(sentence);
  };
  const trying = (where: string, write: () => void): void => {
    try {
      write();
    } catch (error) {
      tell(error, where);
    }
  };
  return {
    hasFailed: () => told.size > 0,
    toOutput: (words) => {
      trying(standardOutput, () => {
        target.out(words);
      });
    },
    toFile: (file, content) => {
      trying(file, () => {
        writeWhole(file, content);
      });
    },
    attempt: async (write) => {
      try {
        await write();
        return true;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        tell(error, "");
        return false;
      }
    },
  };
}

/** As it is called in a sentence about what could not be written. */
const standardOutput = "stdout";

/** What the disk said of a stream, as that of a file. */
function asRefused(where: string, error: unknown): Refused {
  try {
    return refusedByDisk(where, error);
  } catch (refused) {
    if (refused instanceof Refused) return refused;
    throw refused;
  }
}
