import { useLayoutEffect, useRef, type FocusEvent } from "react";

/** Keeps the focus where it was when the button that had it goes away: its place takes the focus over, not the page. */
export function useKeptFocus() {
  const place = useRef<HTMLDivElement>(null);
  const focused = useRef<Element>(undefined);
  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = undefined;
    // Something else may have taken it at once.
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  });
  return {
    place,
    onFocus: ({ target }: FocusEvent) => void (focused.current = target),
    onBlur: () => void (focused.current = undefined),
  };
}
