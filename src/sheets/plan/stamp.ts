import { fingerprint } from "../../core";
import { TABLES, type ColumnName, type InputTable } from "../model";
import type { TableLine } from "../workbook";
import type { YearGrowths } from "./growths";
import type { Principle } from "./principles";
import { CLOSED_MONTHS, LATER_SETTINGS } from "./setup";

/** The inputs of a table, each with its key and column, so that the order of lines and columns does not matter. */
export function inputsOf<Table extends InputTable>(table: Table, lines: readonly TableLine<Table>[]): string[] {
  const columns = (TABLES[table] as readonly ColumnName<Table>[]).filter((column) => !NOT_INPUTS.includes(column));
  return lines
    .filter(({ key }) => !(table === "Oppsett" && key === CLOSED_MONTHS))
    .flatMap(({ key, cell }) =>
      columns.flatMap((column) => {
        const given = cell(column) ?? "";
        const isLater = LATER_INPUTS.includes(column) || (LATER_SETTINGS.includes(key) && column === "Verdi");
        return given === "" && isLater ? [] : [JSON.stringify([table, key, column, given])];
      }),
    );
}

/**
 * The inputs of a year's own tables: the growths and the principles of the year a frame is for. Those of other years leave no
 * trace, since no report of this year rests on them.
 */
export const yearInputs = (growths: YearGrowths | undefined, principles: readonly Principle[] = []): string[] => [
  ...(growths?.rows ?? []).flatMap(({ category, growth, basis, status, source }) =>
    growth === undefined ? [] : [JSON.stringify(["Vekst", category, String(growth), basis, status, source])],
  ),
  ...principles.map(({ number, text, caseNumber }) => JSON.stringify(["Prinsipper", number, text, caseNumber])),
];

/** Inputs that came later. A blank one leaves no trace, so that reports from before them are not called outdated. */
const LATER_INPUTS: readonly string[] = ["Avviksårsak", "Rolle", "Rammejustering", "Rammebegrunnelse"];

/**
 * The stamp of a report's inputs. It changes with a figure, a word or a setting of the work tables, and not with the order
 * of lines or columns.
 *
 * @returns eight hexadecimal digits, few enough to be read aloud
 */
export const inputStamp = (inputs: readonly string[]): string =>
  fingerprint([...inputs].sort().join("\n")).slice(0, STAMP_LENGTH);

const STAMP_LENGTH = 8;

/** Columns that are no inputs: computed ones, explanations, and the source of an actual, since the actual itself counts. */
const NOT_INPUTS: readonly string[] = [
  "Prognose",
  "Ramme 2025",
  "Ramme neste år",
  "I fjor",
  "Restbudsjett",
  "Akkumulert",
  "Regnskap fra",
  "Manuelt regnskap",
  "Felt",
  "Forklaring",
  "Enhet",
];
