import { err, ok } from "#core/result";
import { formatDate } from "#text/dates";
import { stepsOf, type Language } from "#taskpane/speech/language";
import { foreign } from "#taskpane/views/foreign";
import { DraftField } from "./draft";
import { Field, hintOf, type FieldProps } from "./field";
import { readDay, readWhole, type Span } from "./typed-values";

interface DayProps extends FieldProps {
  readonly language: Language;
  /** ISO date; blank as long as none is known. */
  readonly day: string;
  readonly take: (day: string) => void;
  /** What a field means that was emptied; without it a day is asked for. */
  readonly clear?: () => void;
}

/** A day, shown and typed as dd/mm/yyyy whatever the language of the browser. */
export function DayField({ language, day, take, clear, ...field }: DayProps) {
  const { refused } = stepsOf(language);
  return (
    <Field {...field}>
      <DraftField<string>
        {...about(field)}
        inputmode="numeric"
        given={formatDate(day)}
        read={(typed) => {
          if (typed.trim() === "" && clear !== undefined) return ok("");
          const read = readDay(typed);
          return read === null
            ? err(refused.day(foreign(typed.trim()), formatDate(day)))
            : ok(read);
        }}
        take={(read) => {
          if (read === "") clear?.();
          else if (read !== day) take(read);
        }}
      />
    </Field>
  );
}

interface NumberProps extends FieldProps, Span {
  readonly language: Language;
  readonly number: number;
  readonly take: (number: number) => void;
}

/** A whole number within its span. */
export function NumberField({ language, number, take, least, most, ...field }: NumberProps) {
  const { refused } = stepsOf(language);
  const span = { least: String(least), most: String(most) };
  return (
    <Field {...field}>
      <DraftField<number>
        {...about(field)}
        inputmode="numeric"
        given={String(number)}
        read={(typed) => {
          const read = readWhole(typed, { least, most });
          return read.ok ? read : err(refused.number(foreign(typed.trim()), span, String(number)));
        }}
        take={(read) => {
          if (read !== number) take(read);
        }}
      />
    </Field>
  );
}

const about = ({ id, hint }: FieldProps) =>
  hint === undefined ? { id } : { id, about: hintOf(id) };
