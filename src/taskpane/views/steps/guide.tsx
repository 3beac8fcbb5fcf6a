import { Component, createRef } from "preact";
import { guideMention } from "#text/vi/pane/guide-mention";
import { steps } from "#text/vi/pane/steps";
import type { StepName } from "#text/vi/pane/steps";
import type { ViewProps } from "#taskpane/state/state";

/** Below the headings of the page and of its step. */
const below = (html: string): string =>
  html.replace(
    /<(\/?)h(\d)/gu,
    (_, end: string, level: string) => `<${end}h${String(Number(level) + 2)}`,
  );

/** The guide comes whole, with the page around it where it is a page of its own. */
const bodyOf = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/u.exec(html)?.[1] ?? html;

/** What the guide calls a step, where it first sends somebody there; it is in Vietnamese whatever the page speaks. */
const placeOf = (guide: Element, step: StepName): Element | undefined =>
  Array.from(guide.querySelectorAll("p, li")).find((each) =>
    each.textContent.toLowerCase().includes(guideMention(steps.steps[step]).toLowerCase()),
  );

/** The guide, at the place that speaks of the step that somebody came from. */
export class Guide extends Component<ViewProps> {
  private readonly box = createRef<HTMLDivElement>();
  private opened: string | null = null;

  override componentDidMount(): void {
    this.props.actions.loadGuide();
    this.open();
  }

  override componentDidUpdate(): void {
    this.open();
  }

  /** Once for each time that help is asked for: whoever scrolls on is left alone. */
  private open(): void {
    const { helpFor, guide } = this.props.state;
    const box = this.box.current;
    if (box === null || guide === null || this.opened === helpFor) return;
    this.opened = helpFor;
    const place = helpFor === null ? undefined : placeOf(box, helpFor);
    place?.classList.add("meant");
    // The heading of the step gets the focus first, and is scrolled to.
    setTimeout(() => place?.scrollIntoView({ block: "start" }));
  }

  /** An address of the page is a step: what leads within the guide is gone to here. */
  private readonly follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const hash = link?.getAttribute("href") ?? "";
    if (!hash.startsWith("#")) return;
    event.preventDefault();
    document.getElementById(hash.slice(1))?.scrollIntoView();
  };

  override render({ state: { guide } }: ViewProps) {
    if (guide === null) return null;
    return (
      <div
        ref={this.box}
        id="guide-inside"
        class="guide"
        lang="vi"
        onClick={this.follow}
        dangerouslySetInnerHTML={{ __html: below(bodyOf(guide)) }}
      />
    );
  }
}
