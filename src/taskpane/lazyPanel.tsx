import { lazy, Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import type { Panel } from "./panel";

/**
 * A panel that loads when its step is first opened, so that a panel few open does not slow the start for all. One that
 * failed to load is loaded again when it is tried again: the net may have been away.
 */
export function lazyPanel(load: () => Promise<Panel>): Panel {
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        held.loaded = ask();
        throw error;
      }
    });
  const held = { loaded: ask() };
  return function LazyPanel() {
    const Loaded = held.loaded;
    return (
      <Suspense fallback={<Spinner size="tiny" />}>
        <Loaded />
      </Suspense>
    );
  };
}
