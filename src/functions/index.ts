export { callFunction, type AnsweredCell } from "./call";
export { callerOf } from "./caller";
export { loadCatalogue, type Catalogue, type FunctionEntry, type ParameterEntry } from "./catalogue";
export type { FunctionId } from "./byId";
export type { GivenArgument } from "./coercion";
export { derivationOf } from "./derivations";
