/** A text, and what its file is called. */
export type SavedFile = { readonly name: string; readonly text: string };

/** Hands a text to the browser as a file to save. */
export function saveFile({ name, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
