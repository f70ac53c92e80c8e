export {
  accessDenied,
  HostError,
  insertDeleteConflict,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
  wrongShape,
} from "./host-error";
export { defineShape, HostCollection, HostObject } from "./host-object";
export type { Shape } from "./host-object";
export { Interpreter } from "./interpreter";
export type { Fault, Orders } from "./interpreter";
export { ActionKind, PathKind } from "./wire";
export type { WireRequest, WireResponse } from "./wire";
