import { Component, type ComponentChildren } from "preact";

/** From this width on there is room for the table of all units. */
const wideEnough = "(min-width: 900px)";

interface WideProps {
  /** Drawn again whenever the width passes the limit. */
  readonly children: (isWide: boolean) => ComponentChildren;
}

/** Tells what is inside whether there is room for the table of all units: a window, or a pane that was dragged wide. */
export class Wide extends Component<WideProps> {
  // A web view that cannot tell is a pane.
  private readonly room = typeof matchMedia === "function" ? matchMedia(wideEnough) : null;

  private isWide = this.room?.matches === true;

  private readonly look = (): void => {
    // A sheet of paper is narrower than the window, and is to show what the window shows.
    if (matchMedia("print").matches) return;
    this.isWide = this.room?.matches === true;
    document.body.classList.toggle("wide", this.isWide);
    this.forceUpdate();
  };

  override componentDidMount(): void {
    this.room?.addEventListener("change", this.look);
    document.body.classList.toggle("wide", this.isWide);
  }

  override componentWillUnmount(): void {
    this.room?.removeEventListener("change", this.look);
    document.body.classList.remove("wide");
  }

  override render({ children }: WideProps): ComponentChildren {
    return children(this.isWide);
  }
}
