import { parseAddress, splitSheetName } from "../grid";
import type { Range } from "./range";
import type { Worksheet } from "../worksheet/worksheet";

/**
 * The range that a reference means to a cell of a sheet, as in a link or a list of choices.
 *
 * @param reference - `A1:A5`, `'Poster'!C9` or a defined name, without an equals sign
 */
export function referredRange(worksheet: Worksheet, reference: string): Range | undefined {
  const { sheet, address } = splitSheetName(reference);
  if (sheet !== undefined) return worksheet.workbook.findRange(reference);
  const box = parseAddress(address);
  if (box) return worksheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns);
  const name = worksheet.names.find(address) ?? worksheet.workbook.names.find(address);
  return name?.getRangeOrNullObject() ?? undefined;
}
