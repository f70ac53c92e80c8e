import { scanSheet, type SheetCells } from "../../../src/sheets";
import { findingText } from "../../../src/text";

/** What a user pastes: numbers where a cell holds digits alone, as Excel reads them; a cell's lines parted by `\n`. */
export const pasted = (text: string): unknown[][] =>
  text
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("\\n", "\n")))
    .map((cells) => cells.map((cell) => (/^-?\d+(?:\.\d+)?$/u.test(cell) ? Number(cell) : cell)));

export type Pasted = { sheet?: string; row?: number; column?: number; formulas?: unknown[][]; formats?: unknown[][] };

export const cellsOf = (values: readonly (readonly unknown[])[], given: Pasted = {}): SheetCells => ({
  sheet: "Ark1",
  row: 0,
  column: 0,
  formulas: values,
  formats: values.map((row) => row.map(() => "General")),
  ...given,
  values,
});

/** What is found, as its reader meets it. */
export const found = (text: string, given: Pasted = {}): string[] =>
  scanSheet(cellsOf(pasted(text), given)).map((finding) => findingText(finding, "nb").replaceAll("\u00a0", " "));

/** Annex 1 of BIB-2024/30, as it was printed. */
export const ANNEX = String.raw`
Kostnader | Budsjett | Regnskap pr\n31/6 | Budsjett 3. – 4.\nkvartal | Akkumulert\n(regnskap +\n3. – 4.\nkvartal\nbudsjett)
Lønn inkl overhead | 18770 | 8274 | 9385 | 17659
Driftskjøp/lisenser | 18203 | 9541 | 9102 | 18643
Reiser, kurs møter | 600 | 227 | 300 | 527
IGELU-medlemskap | 240 | 226 | 0 | 226
 | | | |
SUM kostnader | 37813 | 18268 | 28360 | 37055`.slice(1);

/** The accounts of BIB-2024/30, as they were printed. */
export const ACCOUNTS = String.raw`
Tall i 1000 kroner | Regnskap pr 31. juni | Budsjett\ntotalt | Prognose\n2024
Inntekter | | |
Fra deltakerinstitusjoner | 30435 | 33923 | 30435
IGELU medlemskap | 240 | 240 | 240
Fra oppsparte midler | 3650 | 3650 | 3650
Overføring fra 2023 | 3488 | | 3488
 | | |
SUM inntekter | 37813 | 37813 | 37813
 | | |
Kostnader | | |
Lønns- og personalkostnader | | |
Lønn inkl overhead | 8274 | 18770 | 17770
 | | |
Driftskostnader | | |
Driftskjøp/lisenser/annen\nleiekostnad/drift | 9541 | 18203 | 17833
Reiser, kurs møter | 227 | 600 | 600
IGELU-medlemskap | 226 | 240 | 226
Sum driftskostnader | 9994 | 19043 | 18659
 | | |
Kostnader totalt | 18268 | 37813 | 36429
 | | |
 | | |
Resultat | 19545 | 0 | 1384`.slice(1);
