export interface PickerProps {
  readonly id: string;
  readonly label: string;
  readonly main?: boolean;
  readonly accept?: string;
  readonly kind?: "file" | "files" | "folder";
  readonly take: (files: readonly File[]) => void;
}

/** Every browser has it, and no standard. */
const folder = { webkitdirectory: true };

/** A button that opens the computer's own dialogue for files. */
export const Picker = ({ id, label, main = false, accept, kind = "file", take }: PickerProps) => (
  <span class="picker">
    <input
      id={id}
      type="file"
      class="unseen"
      multiple={kind !== "file"}
      {...(kind === "folder" ? folder : {})}
      accept={accept}
      onChange={({ currentTarget: input }) => {
        const files = Array.from(input.files ?? []);
        // The same file may be chosen again after it was corrected.
        input.value = "";
        if (files.length > 0) take(files);
      }}
    />
    <label for={id} class={main ? "button primary" : "button"}>
      {label}
    </label>
  </span>
);
