import { Component, type ComponentChildren, type ComponentClass } from "preact";

/**
 * A view that is drawn anew only when something that it is given has changed: a long list costs nothing while other
 * things on the page move.
 */
export const steady = <P extends object>(
  draw: (props: Readonly<P>) => ComponentChildren,
): ComponentClass<P> =>
  class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const [old, given] = [this.props, next].map((props) => new Map(Object.entries(props)));
      return old === undefined || given === undefined || !isSame(old, given);
    }

    override render(props: Readonly<P>): ComponentChildren {
      return draw(props);
    }
  };

const isSame = (old: ReadonlyMap<string, unknown>, given: ReadonlyMap<string, unknown>): boolean =>
  old.size === given.size && [...given].every(([name, value]) => old.get(name) === value);
