/** Why a file is not opened: a code, for which each page has its own words. */
export type FileProblemCode = "empty" | "notXlsx" | "oldFormat" | "encrypted" | "damaged" | "tooLarge";

/** Thrown before anything of the open workbook is touched. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly code: FileProblemCode,
    options?: ErrorOptions,
  ) {
    super(`The file is not opened: ${code}`, options);
  }
}
