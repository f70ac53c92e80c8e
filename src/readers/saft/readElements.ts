import { SaxesParser } from "saxes";
import { InputFault } from "../../core";
import { isAmount } from "./amounts";
import { SAFT, type Element, type RecordName } from "./elements";
import type { Misread } from "./misread";

/** The fields of one record by name. Empty fields are omitted. */
export type Values = Readonly<Record<string, string | undefined>>;

/** Handles each record: when it opens, and when it closes, with its fields and those of the record around it. */
export type Taker = {
  opened?: (record: RecordName) => void;
  closed: (record: RecordName, values: Values, around: Values) => void;
  /** Handles a field of a record that should hold an amount and does not. */
  misread?: (record: RecordName, misread: Misread) => void;
};

/**
 * Reads the text of a file, given in pieces, into the records of `SAFT`. Elements are matched by local name: files use
 * a prefix, a default namespace, or neither.
 *
 * A document type is refused, so no entity is ever declared: nothing in a file can expand or point outside it.
 *
 * @throws InputFault `xml-unusable`, `saft-missing`
 */
export function createElementReader(file: string, taker: Taker): { write: (text: string) => void; end: () => void } {
  const parser = new SaxesParser({ position: false });
  const records: Record<string, string | undefined>[] = [];
  let here: Element = SAFT;
  let values: Record<string, string | undefined> = {};
  let text = "";
  let skipped = 0;

  parser.on("opentag", ({ name }) => {
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    const next = here.parts.get(localName(name));
    if (!next) {
      if (here === SAFT) throw new InputFault("saft-missing", { file, root: localName(name).slice(0, 40) });
      skipped = 1;
      return;
    }
    here = next;
    text = "";
    if (next.kind === "record") {
      records.push(values);
      values = {};
      taker.opened?.(next.name as RecordName);
    }
  });

  parser.on("closetag", () => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    if (here.kind === "field") {
      const value = text.trim();
      if (value !== "") values[here.name] ??= value;
      if (here.amountIn !== undefined && value !== "" && !isAmount(value)) {
        taker.misread?.(recordOf(here), { element: here.amountIn, given: value, line: parser.line });
      }
    } else if (here.kind === "record") {
      const closed = values;
      values = records.pop() ?? {};
      taker.closed(here.name as RecordName, closed, values);
    }
    here = here.around ?? SAFT;
  });

  const append = (more: string): void => {
    if (skipped === 0 && here.kind === "field") text += more;
  };
  parser.on("text", append);
  parser.on("cdata", append);
  const refuse = (reason: "doctype" | "entity" | "malformed"): never => {
    throw new InputFault("xml-unusable", { file, reason, line: parser.line });
  };
  parser.on("doctype", () => refuse("doctype"));
  parser.on("error", ({ message }) => refuse(message.includes("entity") ? "entity" : "malformed"));

  return { write: (piece) => void parser.write(piece), end: () => void parser.close() };
}

function recordOf(field: Element): RecordName {
  let around = field.around;
  while (around && around.kind !== "record") around = around.around;
  // Every field stands in a record.
  return (around?.name ?? "") as RecordName;
}

// Most files have no prefix, and a file has millions of tags: only a name with a prefix is cut.
const localName = (name: string): string => (name.includes(":") ? name.slice(name.indexOf(":") + 1) : name);
