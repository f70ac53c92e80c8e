/**
 * Asks at once while the pane is shown. In a pane that is hidden it asks once when it is shown again: a closed pane goes on
 * running, and nobody sees what it reads.
 */
export function whileShown(ask: () => void): { ask: () => void; end: () => void } {
  let isMissed = false;
  const onShown = (): void => {
    if (document.hidden || !isMissed) return;
    isMissed = false;
    ask();
  };
  document.addEventListener("visibilitychange", onShown);
  return {
    ask: () => {
      if (document.hidden) isMissed = true;
      else ask();
    },
    end: () => document.removeEventListener("visibilitychange", onShown),
  };
}
