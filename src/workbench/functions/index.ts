export { Calls } from "./calls";
export type { Call } from "./calls";
export type { EmptyCell } from "./coercion";
export { FUNCTIONS_SERVICE, FunctionsService } from "./functions-service";
export type { CellPlace } from "./host-function";
export type { FunctionError, FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./metadata";
export { OldOutcomes } from "./old-outcomes";
export { registerFunctions } from "./register";
