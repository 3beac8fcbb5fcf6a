import type { Issue } from "#core/issue";
import { sheetNames } from "#core/words/names";
import type { Marked, ReturnWords, ToDo } from "#core/provenance/to-do";
import { returnEn } from "#text/en/return";
import { returnVi } from "#text/vi/return";
import { formatDate } from "#text/dates";
import { shortened, shortenedPath } from "#text/issues/found";
import { sentenceOf } from "#text/issues/issues-of-forms";
import type { Language } from "#text/language";
import type { Names } from "#text/names";
import type { ReturnPhrases } from "./return-phrases";

const tables: Readonly<Record<Language, ReturnPhrases>> = { vi: returnVi, en: returnEn };

const nowhere = { file: null, sheet: null, cell: null } as const;

/** The words of return packs, with the names of items and units. */
export function returnWords(language: Language, names: Names): ReturnWords {
  const phrases = tables[language];
  /** What is wrong, without the path of the file; with its place in words when that is asked for. */
  const said = (issue: Issue, withPlace: boolean): string => {
    const { sheet, cell } = issue.at;
    const sentence = sentenceOf({ ...issue, at: nowhere }, language, names);
    if (!withPlace || sheet === null || cell === null) return sentence;
    return `${phrases.at(sheet, cell)}: ${sentence}`;
  };
  const untilOf = ({ until, asOf }: ToDo): string => phrases.until(formatDate(until), until < asOf);
  return {
    note: (issue) =>
      issue.severity === "explain"
        ? `${phrases.kinds.explain}: ${said(issue, false)} ${capital(phrases.howToExplain)}`
        : `${phrases.kinds.blocking}: ${said(issue, false)}`,
    review: (toDo) => ({
      name: phrases.sheet,
      title: phrases.title(phrases.span(toDo.year, toDo.period)),
      intro: [
        `${toDo.unit.name} (${toDo.unit.code})`,
        untilOf(toDo),
        ...(toDo.explain.length > 0 ? [`${phrases.kinds.explain}: ${phrases.howToExplain}`] : []),
      ],
      headings: phrases.headings,
      widths: [5, 22, 16, 92],
      rows: [...toDo.correct, ...toDo.explain].map((issue, index) => ({
        texts: [
          String(index + 1),
          placeIn(issue, phrases),
          phrases.kinds[issue.severity === "explain" ? "explain" : "blocking"],
          said(issue, false),
        ],
        link: linkOf(issue),
      })),
    }),
    message: (toDo, marked) => messageOf(toDo, { marked, phrases, said, until: untilOf(toDo) }),
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** Of a sheet that is not the form its name goes before the cell. */
function placeIn({ at: { sheet, cell }, rows, details }: Issue, phrases: ReturnPhrases): string {
  if (cell === null) return sheet ?? "";
  const label = itemsOf(details).flatMap((code) => rows?.get(code) ?? [])[0] ?? null;
  const place = phrases.rowAndCell(label, cell);
  return sheet === null || sheet === sheetNames.form ? place : `${sheet}: ${place}`;
}

/** The items that a complaint is about, the one that is to be looked at first before the others. */
function itemsOf(details: object): readonly string[] {
  const { item, part, whole, items } = details as Readonly<Record<string, unknown>>;
  return [item, part, whole, ...(Array.isArray(items) ? (items as readonly unknown[]) : [])].filter(
    (code) => typeof code === "string",
  );
}

function linkOf({ at: { sheet, cell } }: Issue): { sheet: string; cell: string } | null {
  return sheet === null || cell === null ? null : { sheet, cell };
}

interface Wording {
  readonly marked: Marked;
  readonly phrases: ReturnPhrases;
  readonly said: (issue: Issue, withPlace: boolean) => string;
  readonly until: string;
}

/** Plain text to paste into mail or a chat: whose, what, where, until when. */
function messageOf(toDo: ToDo, { marked, phrases, said, until }: Wording): string {
  const { unit, correct, explain } = toDo;
  const span = phrases.span(toDo.year, toDo.period);
  const file = shortenedPath(toDo.file);
  const list = (head: string, issues: readonly Issue[]): readonly string[] =>
    issues.length === 0
      ? []
      : ["", head, ...issues.map((each, index) => `${String(index + 1)}. ${said(each, true)}`)];
  const counts = { span, file, correct: correct.length, explain: explain.length };
  return [
    phrases.greeting(`${shortened(unit.name, 160)} (${shortened(unit.code)})`),
    "",
    phrases.summary(counts),
    ...list(phrases.correctHead, correct),
    ...list(phrases.explainHead, explain),
    "",
    [until, phrases.whereMarked[marked]].filter((part) => part !== "").join(" "),
    phrases.closing,
    "",
  ]
    .join("\n")
    .normalize("NFC");
}
