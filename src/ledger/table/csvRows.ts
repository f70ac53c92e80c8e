import { parse, Parser } from "papaparse";
import { FinanceError } from "../../core";
import { recogniseColumns } from "./columns";
import { cellText, known, type Separator, type TableChoice } from "./recognise";

/** How a file's text is cut into rows. */
export type Cut = { separator: Separator; newline: "\r\n" | "\n" | "\r" };

/**
 * Finds what separates the cells of a file: that which makes the most heads known. Counting marks would be misled by
 * decimal commas.
 */
export function cutOf(text: string, choice: TableChoice): Cut {
  const newline = newlineOf(text);
  const found = SEPARATORS.map((separator) => {
    const { data } = parse<string[]>(text.slice(0, SAMPLE), { delimiter: separator, newline, preview: 30 });
    const most = Math.max(0, ...data.map((row) => known(recogniseColumns(row.map(cellText), choice.columns))));
    return { separator, most, width: Math.max(0, ...data.map((row) => row.length)) };
  });
  const [best] = found.sort((one, other) => other.most - one.most || other.width - one.width);
  return { separator: choice.separator ?? best?.separator ?? ";", newline };
}

/**
 * Cuts text that comes in pieces into rows, and holds back what is not yet a whole row. A cell in quotes may have line
 * breaks and separators in it.
 *
 * @throws FinanceError `quote-open` where a quote is opened and not closed again: the rest of the file would be one cell
 */
export function createRowCutter(
  file: string,
  { separator, newline }: Cut,
): (text: string, isLast: boolean) => string[][] {
  let held = "";
  let rows = 0;
  return (text, isLast) => {
    const whole = held + text;
    const { data, meta, errors } = new Parser({ delimiter: separator, newline }).parse(whole, 0, !isLast) as CutRows;
    held = whole.slice(meta.cursor);
    const open = errors.some(({ code }) => code === "MissingQuotes");
    if ((isLast && open) || held.length > LONGEST_ROW) {
      throw new FinanceError("quote-open", { file, row: rows + data.length + (isLast ? 0 : 1) });
    }
    rows += data.length;
    return data;
  };
}

/** What the streaming half of Papa Parse gives; its types leave it open. */
type CutRows = { data: string[][]; meta: { cursor: number }; errors: { code: string }[] };

const SEPARATORS: readonly Separator[] = [";", "\t", ",", "|"];
const SAMPLE = 20_000;
const LONGEST_ROW = 1_000_000;

/** The first line break outside quotes: cells in quotes have their own. */
function newlineOf(text: string): Cut["newline"] {
  const first = /^(?:[^"\r\n]|"[^"]*")*(\r\n|\n|\r)/u.exec(text.slice(0, SAMPLE))?.[1];
  return first === "\r\n" || first === "\r" ? first : "\n";
}
