import { lazy, Suspense, type ComponentType, type ReactElement } from "react";
import { Spinner } from "@fluentui/react-components";
import type { PanelProps } from "./steps";

/** A panel that is loaded when its step is first opened, so that what few open at once costs nobody at the start. */
export function lazyPanel(load: () => Promise<ComponentType<PanelProps>>): (props: PanelProps) => ReactElement {
  const Panel = lazy(async () => ({ default: await load() }));
  return function LazyPanel(props) {
    return (
      <Suspense fallback={<Spinner size="tiny" />}>
        <Panel {...props} />
      </Suspense>
    );
  };
}
