/** A refusal as Office words it: a code programs test for, a message, and the member that refused. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export function invalidArgument(location: string, message?: string): HostError {
  return new HostError(
    "InvalidArgument",
    message ?? "The argument is invalid or missing or has an incorrect format.",
    location,
  );
}

/** Excel's words for an array that does not have the range's shape. */
export function wrongShape(location: string): HostError {
  return invalidArgument(location, WRONG_SHAPE);
}

export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}

export function itemAlreadyExists(location: string): HostError {
  const message = "A resource with the same name or identifier already exists.";
  return new HostError("ItemAlreadyExists", message, location, 409);
}

export function invalidOperation(location: string): HostError {
  return new HostError("InvalidOperation", "This operation is not permitted for the current object.", location);
}

export function accessDenied(location: string): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", location, 403);
}

/**
 * Excel's refusal of a member that it cannot undo, within `Excel.run` with `mergeUndoGroup`.
 *
 * Source: OfficeDev/office-js-docs-pr, docs/testing/application-specific-api-error-handling.md at 096a3ee86.
 */
export function undoNotSupported(location: string): HostError {
  const message = "The operation can't be undone, so it isn't supported in an undo group.";
  return new HostError("UndoNotSupported", message, location);
}

/** What deletes or inserts rows of a filtered table. */
export function insertDeleteConflict(location: string): HostError {
  const message = "The insert or delete operation attempted resulted in a conflict.";
  return new HostError("InsertDeleteConflict", message, location, 409);
}

/** A member Excel may have and this host lacks. It fails by its name: silence would make a false green test. */
export function notImplemented(member: string): HostError {
  return new HostError("ApiNotFound", `WORKBENCH: ${member} is not implemented by this host.`, member, 404);
}
