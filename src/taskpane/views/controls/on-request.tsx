import { Component, type ComponentChildren, type ComponentClass, type ComponentType } from "preact";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";

/** Views that are not loaded with the page. */
export interface ViewsOnRequest<Parts> {
  /** Loads them; from then on they are shown at once. */
  readonly load: () => Promise<void>;
  /** One of them: it loads all when it is shown for the first time. */
  readonly view: <P extends ViewProps>(
    pick: (parts: Parts) => ComponentType<P>,
  ) => ComponentClass<P, Loading>;
}

interface Loading {
  readonly hasFailed: boolean;
}

/** What cannot be loaded is asked for again the next time it is to be shown. */
export function onRequest<Parts>(ask: () => Promise<Parts>): ViewsOnRequest<Parts> {
  let loaded: Parts | null = null;
  const load = async (): Promise<void> => {
    loaded = await ask();
  };
  const view = <P extends ViewProps>(pick: (parts: Parts) => ComponentType<P>) =>
    class extends Component<P, Loading> {
      override state: Loading = { hasFailed: false };

      override componentDidMount(): void {
        if (loaded !== null) return;
        const show = (hasFailed: boolean) => () => {
          this.setState({ hasFailed });
        };
        load().then(show(false), show(true));
      }

      override render(props: Readonly<P>, { hasFailed }: Loading): ComponentChildren {
        const { bug } = stepsOf(props.state.language).complaints;
        if (loaded === null) return hasFailed && <p role="alert">{bug}</p>;
        const View = pick(loaded);
        return <View {...props} />;
      }
    };
  return { load, view };
}
