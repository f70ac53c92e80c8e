import type { FUniver } from "@univerjs/core/facade";

/** The spreadsheet is light or dark with the machine, like the rest of the page. */
export function followColourScheme(api: FUniver): void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const follow = (): void => {
    api.toggleDarkMode(dark.matches);
  };
  follow();
  dark.addEventListener("change", follow);
}
