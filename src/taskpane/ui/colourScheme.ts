import { useSyncExternalStore } from "react";

/** The two looks of the pane. Windows' contrast themes recolour both, so they need no look of their own. */
export type ColourScheme = "light" | "dark";

/** What Office may report of its theme. Excel on the web reports nothing (office-js #6134). */
export type ThemeHint = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">>;

/**
 * The look that suits the surroundings: Office's own theme where Office reports it, else that of the reader's system. Under a
 * contrast theme the system alone decides, because its colours are shown.
 */
export function useColourScheme(hint: ThemeHint | undefined): ColourScheme {
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const contrastTheme = useMedia("(forced-colors: active)");
  const dark = contrastTheme ? systemIsDark : (isDark(hint) ?? systemIsDark);
  return dark ? "dark" : "light";
}

/** Whether Office's theme is dark; undefined where Office does not report it. */
export function isDark(hint: ThemeHint | undefined): boolean | undefined {
  return hint?.isDarkTheme ?? isDarkColour(hint?.bodyBackgroundColor);
}

/** Weighs red, green and blue as the eye does (ITU-R BT.601). */
function isDarkColour(colour: string | undefined): boolean | undefined {
  const parts = /^#?(..)(..)(..)$/u.exec(colour ?? "");
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return Number.isNaN(brightness) ? undefined : brightness < 128;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}
