import { Component, createRef } from "preact";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import type { Notice, ViewProps } from "#taskpane/state/state";

/** A text that the page may not copy: selected, so that one key does. */
export class TextToCopy extends Component<ViewProps & { readonly notice: Notice }> {
  private readonly field = createRef<HTMLTextAreaElement>();

  private readonly select = (): void => {
    this.field.current?.focus();
    this.field.current?.select();
  };

  override componentDidMount(): void {
    this.select();
  }

  override componentDidUpdate({ notice }: { readonly notice: Notice }): void {
    if (notice !== this.props.notice) this.select();
  }

  override render({ notice, state }: ViewProps & { readonly notice: Notice }) {
    return (
      <textarea
        ref={this.field}
        id="to-copy"
        readOnly
        rows={4}
        aria-label={gatherTextOf(state.language).back.byHand}
        value={notice.toCopy}
      />
    );
  }
}
