import { Component, type ComponentChildren } from "preact";

/** From this width on there is room for a desk. */
const desk = "(min-width: 900px)";

interface WideProps {
  /** Drawn again whenever the width passes the limit. */
  readonly children: (isWide: boolean) => ComponentChildren;
}

/** Tells what is inside whether there is room for a desk: a window, or a pane that was dragged wide. */
export class Wide extends Component<WideProps> {
  // A web view that cannot tell is a pane.
  private readonly room = typeof matchMedia === "function" ? matchMedia(desk) : null;

  private readonly look = (): void => {
    document.body.classList.toggle("wide", this.room?.matches === true);
    this.forceUpdate();
  };

  override componentDidMount(): void {
    this.room?.addEventListener("change", this.look);
    document.body.classList.toggle("wide", this.room?.matches === true);
  }

  override componentWillUnmount(): void {
    this.room?.removeEventListener("change", this.look);
    document.body.classList.remove("wide");
  }

  override render({ children }: WideProps): ComponentChildren {
    return children(this.room?.matches === true);
  }
}
