import type { ComponentChildren } from "preact";

export interface ButtonProps {
  readonly id: string;
  readonly press: () => void;
  /**
   * For a while it does nothing, but keeps the focus and its place among what the keyboard reaches: a browser takes the
   * focus away from what it disables itself.
   */
  readonly resting?: boolean;
  readonly look?: "primary" | "quiet" | "match" | "jump";
  readonly lang?: string;
  readonly title?: string;
  readonly "data-cell"?: string;
  readonly "aria-expanded"?: boolean;
  readonly children: ComponentChildren;
}

/** A button that does something on this page. */
export const Button = ({ press, resting = false, look, ...others }: ButtonProps) => (
  <button
    type="button"
    class={look}
    aria-disabled={resting ? "true" : undefined}
    onClick={() => {
      if (!resting) press();
    }}
    {...others}
  />
);
