/**
 * Takes a line of SIE apart: fields with blanks between, in quotes where they have blanks of their own. A list of objects
 * stands in braces, and is a field as it is.
 */
export function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at < line.length) {
    const first = line[at] ?? "";
    if (first === " " || first === "\t") {
      at += 1;
    } else if (first === '"') {
      const [text, end] = quotedAt(line, at);
      fields.push(text);
      at = end;
    } else if (first === "{") {
      const close = line.indexOf("}", at);
      const end = close < 0 ? line.length : close;
      fields.push(line.slice(at + 1, end).trim());
      at = end + 1;
    } else {
      let end = at;
      while (end < line.length && line[end] !== " " && line[end] !== "\t") end += 1;
      fields.push(line.slice(at, end));
      at = end;
    }
  }
  return fields;
}

/** Gives the text of a quoted field, and where the line goes on. A quote in it has a backslash before it. */
function quotedAt(line: string, start: number): [text: string, end: number] {
  let text = "";
  let at = start + 1;
  while (at < line.length && line[at] !== '"') {
    if (line[at] === "\\" && line[at + 1] === '"') at += 1;
    text += line[at] ?? "";
    at += 1;
  }
  return [text, at + 1];
}
