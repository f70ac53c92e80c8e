/**
 * Puts another text in place of each element of a name in XML, going through the text once. The library that reads files
 * gives no way to write one back.
 *
 * @param replace - gets an element's start tag, and gives what stands in the element's place
 */
export function replaceElements(xml: string, name: string, replace: (startTag: string) => string): string {
  const end = `</${name}>`;
  const pieces: string[] = [];
  let done = 0;
  for (;;) {
    const start = startOf(xml, name, done);
    const close = start < 0 ? -1 : xml.indexOf(">", start);
    if (close < 0) return [...pieces, xml.slice(done)].join("");
    const isEmpty = xml[close - 1] === "/";
    const after = isEmpty ? close : xml.indexOf(end, close);
    if (after < 0) return [...pieces, xml.slice(done)].join("");
    pieces.push(xml.slice(done, start), replace(xml.slice(start, close + 1)));
    done = isEmpty ? close + 1 : after + end.length;
  }
}

/** Where the next start tag of a name begins, or -1. `<filter` is no start of `<filterColumn`. */
function startOf(xml: string, name: string, from: number): number {
  let start = xml.indexOf(`<${name}`, from);
  while (start >= 0 && !/[\s/>]/.test(xml[start + name.length + 1] ?? "")) start = xml.indexOf(`<${name}`, start + 1);
  return start;
}
