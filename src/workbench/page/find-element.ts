/** An element of index.html, by its id. */
export function findElement(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html lacks #${id}.`);
  return found;
}
