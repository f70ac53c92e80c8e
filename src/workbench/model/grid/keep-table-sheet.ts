import { BaseReferenceObject } from "@univerjs/engine-formula";

let isKept = false;

/**
 * Lets a reference into a table keep the table's sheet: `INDEX(Poster[Regnskap],2)` on another sheet than the table's.
 *
 * The engine (0.25.1) looks up a reference's sheet again by its name before each use. What INDEX, OFFSET and the like
 * give back of a table has a sheet and no name for it, so the lookup finds nothing and the formula reads its own sheet.
 */
export function keepTableSheet(): void {
  if (isKept) return;
  isKept = true;
  // called on each reference below, as the method it was
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const lookUp = BaseReferenceObject.prototype.setForcedSheetId;
  BaseReferenceObject.prototype.setForcedSheetId = function (sheetNames) {
    const hasOnlyId = !this.getForcedSheetName() && Boolean(this.getForcedSheetId());
    if (!hasOnlyId) lookUp.call(this, sheetNames);
  };
}
