import { useLayoutEffect, useRef, type FocusEvent } from "react";

/** Keeps the focus near a button that goes away: the place of the button takes the focus, and the page does not. */
export function useKeptFocus() {
  const place = useRef<HTMLDivElement>(null);
  const focused = useRef<Element>(undefined);
  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = undefined;
    // Another element may have taken the focus at once.
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  });
  return {
    place,
    onFocus: ({ target }: FocusEvent) => void (focused.current = target),
    onBlur: () => void (focused.current = undefined),
  };
}
