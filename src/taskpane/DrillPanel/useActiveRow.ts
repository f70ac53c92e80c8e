import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";

/**
 * The one row of a list that has the tab stop, as in a grid: arrow keys move it, Enter and the space bar choose. It is drawn
 * wherever the list is scrolled to, so that its focus is never lost.
 *
 * @param scrollTo - brings a row into sight
 */
export function useActiveRow(count: number, scrollTo: (index: number) => void) {
  const [moved, setActive] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const active = Math.min(moved, Math.max(count - 1, 0));
  const moveTo = (index: number): void => {
    const next = Math.min(Math.max(index, 0), count - 1);
    // Drawn at once: only a row that is drawn can take the focus.
    flushSync(() => setActive(next));
    scrollTo(next);
    body.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus({ preventScroll: true });
  };
  return {
    active,
    body,
    setActive,
    onKeyDown: (event: KeyboardEvent, choose: (index: number) => void): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === "Enter" || event.key === " ") choose(active);
      else {
        const to = placeFor(event.key, active, count);
        if (to === undefined) return;
        moveTo(to);
      }
      event.preventDefault();
    },
  };
}

function placeFor(key: string, active: number, count: number): number | undefined {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
  const step = steps[key];
  if (step !== undefined) return active + step;
  return key === "Home" ? 0 : key === "End" ? count - 1 : undefined;
}

/** About the number of rows that are visible at once. */
const PAGE = 10;
