import { Component, type ComponentChildren, type ComponentClass, type ComponentType } from "preact";
import { stepsOf } from "#taskpane/language";
import type { ViewProps } from "#taskpane/state";

type Parts = typeof import("#taskpane/views/parts");

let loaded: Parts | null = null;

/** Views that are not loaded with the page; from then on they are shown at once. */
export async function loadParts(): Promise<void> {
  loaded = await import(/* webpackChunkName: "page-on-request" */ "#taskpane/views/parts");
}

interface Loading {
  readonly hasFailed: boolean;
}

/** A view that is loaded when it is shown for the first time; what cannot be loaded is asked for again the next time. */
export const onRequest = <P extends ViewProps>(
  pick: (parts: Parts) => ComponentType<P>,
): ComponentClass<P, Loading> =>
  class extends Component<P, Loading> {
    override state: Loading = { hasFailed: false };

    override componentDidMount(): void {
      if (loaded !== null) return;
      const show = (hasFailed: boolean) => () => {
        this.setState({ hasFailed });
      };
      loadParts().then(show(false), show(true));
    }

    override render(props: Readonly<P>, { hasFailed }: Loading): ComponentChildren {
      const { bug } = stepsOf(props.state.language).complaints;
      if (loaded === null) return hasFailed && <p role="alert">{bug}</p>;
      const View = pick(loaded);
      return <View {...props} />;
    }
  };
