import { attempt, doubleOf, readWrittenAmount, type WrittenAmount } from "../../core";
import { address, asWord, bareFormat } from "../model";
import { formulaAt, oneCell, placedTables, sheetIn, type SheetSnapshot, type Snapshot } from "../workbook";
import { besideTables } from "./besideTables";
import type { SheetCells } from "./scan/cells";
import { provenConvention } from "./scan/figures";
import { numberTextsOf } from "./scan/numberTexts";
import { findRegions } from "./scan/regions";
import { tablesIn, type FoundTable } from "./scan/tables";
import type { Spot } from "./spotOf";

/** What turning the texts of one table into numbers would do. Nothing is written. */
export type Conversion = {
  readonly sheet: string;
  readonly numbers: readonly TextNumber[];
  /** The texts that stay as they are. */
  readonly left: readonly LeftText[];
};

/** A text and the number it says. */
export type TextNumber = {
  readonly cell: string;
  /** Counted from zero, as the column. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly number: number;
  /** The number format of the cell, and the one that shows the number as the text was written. */
  readonly format: string;
  readonly shownAs: string;
};

/**
 * A text that is no number for certain: it can be read in two ways, says two amounts, cannot be read, or comes from a
 * formula.
 */
export type LeftText = { readonly cell: string; readonly text: string; readonly why: WhyLeft };
export type WhyLeft = "two-readings" | "two-amounts" | "unreadable" | "formula";

/**
 * Reads the texts of the table that a finding stands at as numbers. `1.234` is one only where another text of the table
 * shows which mark its decimals have.
 *
 * @param snapshot - with its number formats
 * @param spot - the first text of the table, as the finding names it
 * @returns undefined where no table has a text there any more
 */
export function conversionAt(snapshot: Snapshot, spot: Spot): Conversion | undefined {
  const sheet = sheetIn(snapshot, spot.sheet);
  if (!sheet || sheet.isUnread) return undefined;
  const cells = cellsIn(besideTables(sheet, Object.values(placedTables(snapshot))));
  const addressOf = ({ row, column }: Place): string => address(cells.row + row, cells.column + column);
  const texts = findRegions(cells)
    .flatMap((region) => tablesIn(cells, region))
    .map((table: FoundTable) => numberTextsOf(cells, table))
    .find(([first]) => first && addressOf(first) === spot.cell);
  if (!texts) return undefined;

  const textOf = ({ row, column }: Place): string => asWord(cells.values[row]?.[column]);
  const convention = provenConvention(texts.map(textOf));
  const numbers: TextNumber[] = [];
  const left: LeftText[] = [];
  for (const place of texts) {
    const [cell, text] = [addressOf(place), textOf(place)];
    const [row, column] = [cells.row + place.row, cells.column + place.column];
    const format = asWord(cells.formats[place.row]?.[place.column]) || "General";
    const plain = attempt(() => readWrittenAmount(text), []);
    const read = plain ?? (convention && attempt(() => readWrittenAmount(text, convention), []));
    if (formulaAt(snapshot, oneCell(sheet.name, row, column)) !== undefined) left.push({ cell, text, why: "formula" });
    else if (read?.change) left.push({ cell, text, why: "two-amounts" });
    else if (!read) left.push({ cell, text, why: isRead(text) ? "two-readings" : "unreadable" });
    else numbers.push({ cell, row, column, text, number: doubleOf(read.amount), format, shownAs: shown(format, read) });
  }
  return { sheet: sheet.name, numbers, left };
}

type Place = { row: number; column: number };

const cellsIn = (sheet: SheetSnapshot): SheetCells => ({ ...sheet, sheet: sheet.name, formats: sheet.formats ?? [] });

const isRead = (text: string): boolean => attempt(() => readWrittenAmount(text, "norwegian"), []) !== undefined;

/** A cell formatted as text keeps a number as text: it gets thousands, and decimals where the number has some. */
function shown(format: string, { amount }: WrittenAmount): string {
  if (bareFormat(format).trim() !== "@") return format;
  const decimals = amount.decimalPlaces();
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.max(2, decimals))}`;
}
