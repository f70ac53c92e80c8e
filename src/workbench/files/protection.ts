import type { Box, PasswordHash, Worksheet } from "../model";
import type { BookSheet } from "./archive/library";

type FileProtection = NonNullable<BookSheet["sheetProtection"]>;

/** Protects a sheet as the file does, and leaves open the cells that it leaves open. */
export function openProtection(worksheet: Worksheet, sheet: BookSheet): void {
  for (const box of unlockedBoxes(sheet)) worksheet.protection.lock(box, false);
  const { sheetProtection } = sheet;
  if (!sheetProtection?.sheet) return;
  const options: Record<string, unknown> = { selectionMode: selectionMode(sheetProtection) };
  for (const [option, word] of OPTIONS) options[option] = sheetProtection[word] === true;
  worksheet.protection.protectAsInFile(options, hashOf(sheetProtection) ?? "");
}

export async function saveProtection(worksheet: Worksheet, sheet: BookSheet): Promise<void> {
  const { protection } = worksheet;
  if (!protection.protected) return;
  const options = protection.options as Readonly<Record<string, unknown>>;
  const flags: Record<string, boolean> = {
    selectLockedCells: options["selectionMode"] === "Normal",
    selectUnlockedCells: options["selectionMode"] !== "None",
  };
  for (const [option, word] of OPTIONS) flags[word] = options[option] === true;
  const { secret } = protection;
  if (typeof secret === "string") await sheet.protect(secret, flags);
  else sheet.sheetProtection = { sheet: true, ...flags, ...secret };
}

function hashOf({ algorithmName, hashValue, saltValue, spinCount }: FileProtection): PasswordHash | undefined {
  const isWhole = algorithmName !== undefined && hashValue !== undefined && saltValue !== undefined;
  return isWhole ? { algorithmName, hashValue, saltValue, spinCount: spinCount ?? 0 } : undefined;
}

function selectionMode({ selectLockedCells, selectUnlockedCells }: FileProtection): string {
  if (selectUnlockedCells === false) return "None";
  return selectLockedCells === false ? "Unlocked" : "Normal";
}

/** What Office.js calls a permission, and a file. */
const OPTIONS = [
  ["allowAutoFilter", "autoFilter"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowInsertRows", "insertRows"],
  ["allowPivotTables", "pivotTables"],
  ["allowSort", "sort"],
] as const satisfies readonly (readonly [string, keyof FileProtection])[];

/** The cells that are not locked, in as few boxes as rows and columns of them allow without a search. */
function unlockedBoxes(sheet: BookSheet): readonly Box[] {
  const boxes: Box[] = [];
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    const count = row?.cellCount ?? 0;
    for (let column = 1; column <= count; column++) {
      if (row?.findCell(column)?.style.protection?.locked !== false) continue;
      const first = column;
      while (column < count && row.findCell(column + 1)?.style.protection?.locked === false) column++;
      addLine(boxes, { row: number - 1, column: first - 1, rows: 1, columns: column - first + 1 });
    }
  }
  return boxes;
}

/** Adds a row of cells, to the box above it where that is as wide. */
function addLine(boxes: Box[], line: Box): void {
  const at = boxes.findIndex(
    ({ row, rows, column, columns }) => row + rows === line.row && column === line.column && columns === line.columns,
  );
  const above = boxes[at];
  if (above) boxes[at] = { ...above, rows: above.rows + 1 };
  else boxes.push(line);
}
