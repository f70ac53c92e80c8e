/** As Excel's runtime has it. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Puts in place what Excel's runtime gives to functions. */
export function installCustomFunctions(): void {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
}
