import type { ComponentChildren } from "preact";

/** What stands around a control. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** The control of that id under its label, with a hint that screen readers read as its description. */
export const Field = ({
  id,
  label,
  hint,
  children,
}: FieldProps & { readonly children: ComponentChildren }) => (
  <div class="field">
    <label for={id}>{label}</label>
    {children}
    {hint !== undefined && (
      <p id={hintOf(id)} class="soft small">
        {hint}
      </p>
    )}
  </div>
);

/** The id of the hint under a control. */
export const hintOf = (id: string): string => `${id}-hint`;

interface ChoiceProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/** One choice out of a few. */
export const Choice = ({ options, chosen, choose, ...field }: ChoiceProps) => (
  <Field {...field}>
    <select
      id={field.id}
      value={chosen}
      onChange={({ currentTarget }) => {
        choose(currentTarget.value);
      }}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </Field>
);
