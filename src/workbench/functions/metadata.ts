/** One parameter as functions.json describes it. Only what a host needs to call the function. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One custom function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean; readonly requiresAddress?: boolean };
}

/** The file functions.json, which the build makes from the functions' own doc comments. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

/** A call that gave no value: its function, its arguments and its message. */
export interface FunctionError {
  /** The function's id with its namespace, e.g. `BIBSYS.PROGNOSIS`. */
  readonly id: string;
  /** What the cell shows, e.g. `#VALUE!`. */
  readonly code: string;
  readonly message: string;
  readonly args: readonly unknown[];
}
