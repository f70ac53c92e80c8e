/**
 * Takes files that are dropped anywhere on the page, the add-in's frame included.
 *
 * @param pane - holds the frame, which would otherwise open the file itself
 */
export function takeDroppedFiles(pane: HTMLElement, words: string, onFiles: (files: readonly File[]) => void): void {
  const cover = document.createElement("div");
  cover.className = "drop";
  cover.hidden = true;
  const sign = document.createElement("span");
  sign.textContent = words;
  cover.append(sign);
  document.body.append(cover);
  const enter = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    cover.hidden = false;
  };
  const leave = (event: DragEvent): void => {
    event.preventDefault();
    cover.hidden = true;
  };
  window.addEventListener("dragenter", enter);
  cover.addEventListener("dragover", (event) => event.preventDefault());
  cover.addEventListener("dragleave", leave);
  cover.addEventListener("drop", (event) => {
    leave(event);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
  // a frame keeps its events to itself, but this one is of our own origin; the cover then lies over it
  pane.addEventListener(
    "load",
    ({ target }) => {
      if (target instanceof HTMLIFrameElement) target.contentWindow?.addEventListener("dragenter", enter);
    },
    { capture: true },
  );
}
