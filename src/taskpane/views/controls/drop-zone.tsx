import { Component, type ComponentChildren } from "preact";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";

interface DropZoneProps {
  readonly id: string;
  readonly drop: (dropped: DataTransfer) => void;
  readonly children: ComponentChildren;
}

interface Over {
  /** Something is held over it. */
  readonly isOver: boolean;
}

/** A place to drop files on. */
export class DropZone extends Component<DropZoneProps, Over> {
  override state: Over = { isOver: false };

  private readonly hold =
    (isOver: boolean) =>
    (event: DragEvent): void => {
      event.preventDefault();
      if (this.state.isOver !== isOver) this.setState({ isOver });
    };

  private readonly drop = (event: DragEvent): void => {
    this.hold(false)(event);
    if (event.dataTransfer !== null) this.props.drop(event.dataTransfer);
  };

  override render({ id, children }: DropZoneProps, { isOver }: Over) {
    return (
      <div
        id={id}
        class={isOver ? "drop over" : "drop"}
        onDragOver={this.hold(true)}
        onDragLeave={this.hold(false)}
        onDrop={this.drop}
      >
        {children}
      </div>
    );
  }
}

/** The files of a drop that are no folders. */
export const droppedFiles =
  (take: (files: readonly File[]) => void) =>
  ({ files }: DataTransfer): void => {
    take(Array.from(files));
  };

/** What belongs here; it asks for a drop only where files can be dropped. */
export const DropHint = ({
  what,
  state: { abilities, language },
}: ViewProps & { readonly what: string }) => (
  <p class="soft small">{abilities.drop ? stepsOf(language).files.drop(what) : what}</p>
);
