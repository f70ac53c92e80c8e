/** How an object path finds its object. The numbers are Office's. */
export enum PathKind {
  Global = 1,
  Service = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

/** What an action asks for. The numbers are Office's. */
export enum ActionKind {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

/** Arguments, and beside them, in the same nesting, the object paths that stand for some of them. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WirePath {
  readonly ObjectPathType: PathKind;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
}

/** What `load` asked for. No `Select` means every scalar. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: ActionKind;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** One `context.sync()`. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths?: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer. With an error, the results are those of the actions before it: they stay applied. */
export interface WireResponse {
  readonly Error?: WireError;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}
