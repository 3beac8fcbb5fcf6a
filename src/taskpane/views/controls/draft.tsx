import { Component, type TargetedEvent, type TargetedKeyboardEvent } from "preact";
import type { Result } from "#core/result";

export interface DraftProps<T> {
  readonly id: string;
  /** What stands there while nobody types. */
  readonly given: string;
  /** The value of what was typed, or the sentence that refuses it. */
  readonly read: (typed: string) => Result<T, string>;
  readonly take: (value: T) => void;
  /** Lines of text; without it, one. */
  readonly rows?: number;
  /** The number that a web view with keys on the screen should show. */
  readonly inputmode?: "numeric";
  /** Id of what describes it. */
  readonly about?: string;
}

interface Draft {
  /** What is typed and not taken yet; null: nothing. */
  readonly typed: string | null;
  readonly isRefused: boolean;
}

const nothing: Draft = { typed: null, isRefused: false };

/** Longest text of a field with several lines. */
const longest = 1000;

type Typed = TargetedEvent<HTMLInputElement | HTMLTextAreaElement>;

/**
 * What is typed stays in the field until it is taken: when the field is left or Enter is pressed. What is refused stays
 * as well, with the reason below.
 */
export class DraftField<T> extends Component<DraftProps<T>, Draft> {
  override state = nothing;

  private readonly type = ({ currentTarget: { value: typed } }: Typed): void => {
    this.setState(({ isRefused }, { read }) => ({
      typed,
      isRefused: isRefused && !read(typed).ok,
    }));
  };

  private readonly commit = ({ currentTarget: { value: typed } }: Typed): void => {
    const { given, read, take } = this.props;
    if (typed === given) {
      this.setState(nothing);
      return;
    }
    const found = read(typed);
    if (!found.ok) {
      this.setState({ typed, isRefused: true });
      return;
    }
    this.setState(nothing);
    take(found.value);
  };

  private readonly press = (
    event: TargetedKeyboardEvent<HTMLInputElement | HTMLTextAreaElement>,
  ): void => {
    if (event.key === "Enter" && !event.isComposing) this.commit(event);
  };

  override render() {
    const { id, given, read, rows, inputmode, about } = this.props;
    const { typed, isRefused } = this.state;
    // Asked for again at each drawing, so that it is said in the language of the page.
    const found = isRefused && typed !== null ? read(typed) : null;
    const refusal = found === null || found.ok ? null : found.error;
    const described = [about, ...(refusal === null ? [] : [`${id}-refused`])];
    const shared = {
      id,
      value: typed ?? given,
      "aria-describedby": described.join(" ").trim(),
      "aria-invalid": refusal === null ? undefined : ("true" as const),
      onInput: this.type,
      onChange: this.commit,
    };
    return (
      <>
        {rows === undefined ? (
          <input {...shared} inputmode={inputmode} autocomplete="off" onKeyDown={this.press} />
        ) : (
          <textarea {...shared} rows={rows} maxlength={longest} />
        )}
        {refusal !== null && (
          <p id={`${id}-refused`} class="refused small" role="alert">
            {refusal}
          </p>
        )}
      </>
    );
  }
}
