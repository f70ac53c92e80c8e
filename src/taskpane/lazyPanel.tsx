import { lazy, Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import type { Panel } from "./panel";

/** A panel that loads when its step is first opened, so that a panel few open does not slow the start for all. */
export function lazyPanel(load: () => Promise<Panel>): Panel {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function LazyPanel() {
    return (
      <Suspense fallback={<Spinner size="tiny" />}>
        <Loaded />
      </Suspense>
    );
  };
}
