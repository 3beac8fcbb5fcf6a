import type { Language } from "./language";

/**
 * One table of words in every language that is at hand. Vietnamese always is; another language is learnt when
 * somebody speaks it, so that whoever does not never loads its words.
 */
export class Spoken<Table> {
  readonly #tables = new Map<Language, Table>();

  constructor(vietnamese: Table) {
    this.#tables.set("vi", vietnamese);
  }

  learn(language: Language, table: Table): void {
    this.#tables.set(language, table);
  }

  /** The table of a language that was learnt; to ask for another one is a mistake of the program. */
  in(language: Language): Table {
    const table = this.#tables.get(language);
    if (table === undefined) throw new Error(`nothing was learnt of the language ${language}`);
    return table;
  }
}
