import type { ICellData, Nullable } from "@univerjs/core";

/** A formula that Excel calculates and the engine cannot, with the value that its file had. */
export interface KeptFormula {
  /** As the file writes it. */
  readonly inFile: string;
  /** As Excel shows it. */
  readonly shown: string;
  /** The cells that it fills, where the file says that it is an array. */
  readonly fills?: { readonly rows: number; readonly columns: number };
}

/**
 * Marks a cell whose value is kept from its file.
 *
 * The engine sees a plain value: what depends on it calculates with it. The formula stands where the engine has a place
 * for what a file adds to one; what is typed into the cell takes it away. It moves with the cell as it is written.
 */
export function withKeptFormula(cell: ICellData, formula: KeptFormula): ICellData {
  return { ...cell, xf: MARK + JSON.stringify(formula) };
}

export function keptFormula(cell: Nullable<ICellData>): KeptFormula | undefined {
  // written here alone
  return cell?.xf?.startsWith(MARK) ? (JSON.parse(cell.xf.slice(MARK.length)) as KeptFormula) : undefined;
}

const MARK = "kept:";
