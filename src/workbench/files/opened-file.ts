import type { ReadColour } from "./colours";
import type { BookSheet } from "./archive/library";
import type { Parts } from "./archive/parts";

/** One sheet of a file that is being opened, and what its parts need of the rest. */
export interface OpenedFile {
  readonly sheet: BookSheet;
  /** The sheet's own part: `xl/worksheets/sheet1.xml`. */
  readonly path: string;
  readonly parts: Parts;
  readonly colourOf: ReadColour;
  /** Of the add-in's functions. */
  readonly namespace: string;
}
