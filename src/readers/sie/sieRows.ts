import { InputFault } from "../../core";
import { blocksOf, type LedgerFile, type Watch } from "../file";
import { createSieDecoder } from "./decoder";
import { fieldsOf } from "./fields";

/** The headings that rows of SIE are given, which the reader of tables knows. */
const SIE_HEADS: readonly string[] = [
  "Konto",
  "Kontonavn",
  "Verifikationsdatum",
  "Verifikation",
  "Verifikationstext",
  "Belopp",
  "Kostnadsställe",
  "Projekt",
  "Valuta",
  "Företag",
];

/** What stands behind the currency of a file that declares none: the standard's own is then meant. */
export const SIE_STANDARD = " (standard)";

/**
 * Gives the rows of a SIE file, in pieces: one for each line, so that a row has the number of its line. Lines that are
 * no posting give an empty row. The first line holds no posting, and gives the headings.
 *
 * Only `#TRANS` are postings. `#BTRANS` were taken away, and `#RTRANS` are repeated as `#TRANS`; `#IB`, `#UB`, `#RES`
 * are balances. The date is the voucher's, which is the day of booking.
 *
 * @see https://sie.se/format (SIE 4B)
 * @throws InputFault `sie-unusable` for a file without postings, and a line that never ends
 */
export async function* sieRows(
  file: LedgerFile,
  watch: Watch,
  before = 0,
  total = file.size,
): AsyncGenerator<(string | number)[][]> {
  const decode = createSieDecoder();
  const read = createLineReader();
  let [held, lines] = ["", 0];
  const rowsOf = (texts: readonly string[]): (string | number)[][] =>
    texts.map((text) => {
      lines += 1;
      const row = read(text);
      return lines === 1 ? [...SIE_HEADS] : row;
    });
  for await (const block of blocksOf(file, watch, before, total)) {
    const texts = (held + decode(block)).split(/\r\n|\n|\r(?=[^\n])/u);
    held = texts.pop() ?? "";
    if (held.length > LONGEST)
      throw new InputFault("sie-unusable", { file: file.name, reason: "unreadable", line: lines + 1 });
    yield rowsOf(texts);
  }
  yield rowsOf([held]);
  if (read.postings() === 0)
    throw new InputFault("sie-unusable", { file: file.name, reason: "no-postings", line: lines });
}

type LineReader = ((line: string) => (string | number)[]) & { postings: () => number };

function createLineReader(): LineReader {
  const names = new Map<string, string>();
  let [currency, company, postings] = [`SEK${SIE_STANDARD}`, "", 0];
  let voucher = { number: "", date: "", text: "" };

  const read = (line: string): (string | number)[] => {
    const [label = "", ...fields] = fieldsOf(line.trim());
    const [first = "", second = "", third = "", fourth = "", fifth = ""] = fields;
    switch (label.toUpperCase()) {
      case "#VALUTA":
        currency = first;
        return [];
      case "#FNAMN":
        company ||= first;
        return [];
      case "#ORGNR":
        company = first;
        return [];
      case "#KONTO":
        names.set(first, second);
        return [];
      case "#VER":
        voucher = { number: `${first}${second}`, date: dayOf(third), text: fourth };
        return [];
      case "#TRANS": {
        postings += 1;
        const objects = fieldsOf(second);
        const text = fifth === "" ? voucher.text : fifth;
        const places = [objectOf(objects, COST_CENTRE), objectOf(objects, PROJECT)];
        const date = voucher.date === "" ? dayOf(fourth) : voucher.date;
        const amount = AMOUNT.test(third) ? Number(third) : third;
        return [first, names.get(first) ?? "", date, voucher.number, text, amount, ...places, currency, company];
      }
      default:
        return [];
    }
  };
  return Object.assign(read, { postings: () => postings });
}

/** Gives the object of a dimension: objects are pairs of a dimension and a code. */
function objectOf(objects: readonly string[], dimension: string): string {
  const at = objects.findIndex((field, i) => i % 2 === 0 && field === dimension);
  return at < 0 ? "" : (objects[at + 1] ?? "");
}

const dayOf = (text: string): string =>
  /^\d{8}$/u.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;

/** Dimensions that the standard names. */
const COST_CENTRE = "1";
const PROJECT = "6";
/** An amount that a double holds exactly to the öre. Another is read as a text. */
const AMOUNT = /^-?\d{1,12}(?:\.\d{1,2})?$/u;
const LONGEST = 1_000_000;
