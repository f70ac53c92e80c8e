/** Gives the user a file as a download. */
export function download(bytes: Uint8Array, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // the browser has the file by then; until then it needs the address
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
