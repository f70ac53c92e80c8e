import { HostError } from "./host-error";
import { developerName, Members } from "./members";
import { ObjectPaths, type Roots } from "./object-paths";
import { answerQuery } from "./query";
import { References } from "./references";
import { ActionKind, type WireAction, type WireRequest, type WireResponse } from "./wire";

/** Refuses a request on purpose, so that tests can see what an add-in leaves behind. */
export interface Fault {
  readonly code: string;
  /** How many of the request's actions are carried out first. Excel keeps what was done before the error. */
  readonly afterActions?: number;
}

/** What a host orders of one request, beside what the request asks for. */
export interface Orders {
  readonly fault?: Fault | undefined;
  /** The request belongs to an undo group: these members, `Class.member`, are refused. */
  readonly withoutUndo?: ReadonlySet<string> | undefined;
}

/**
 * Carries out requests in Office's own protocol over any object model. Knows no spreadsheet.
 *
 * Actions run in order and the first that fails ends the request. What came before it stays done, as in Excel.
 */
export class Interpreter {
  private readonly members = new Members();
  private readonly references = new References();

  /**
   * @param roots - where paths start
   * @param beforeRead - awaited before anything is read, so that a read after a write sees calculated values
   */
  constructor(
    private readonly roots: Roots,
    private readonly beforeRead: () => Promise<void>,
  ) {}

  get unsupported(): ReadonlyMap<string, number> {
    return this.members.unsupported;
  }

  /** Forgets kept objects and counts; for a new workbook under the same library. */
  reset(): void {
    this.references.clear();
    this.members.unsupported.clear();
  }

  async run(request: WireRequest, { fault, withoutUndo }: Orders = {}): Promise<WireResponse> {
    const members = withoutUndo ? this.members.inUndoGroup(withoutUndo) : this.members;
    const paths = new ObjectPaths(request.ObjectPaths ?? {}, this.roots, members, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (fault && index >= (fault.afterActions ?? 0)) throw injected(fault);
        if (action.ActionType === ActionKind.Trace) traceIds.push(action.Id);
        const value = await this.perform(action, paths, members);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { Error: describe(error, index), Results: results, TraceIds: traceIds };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private async perform(action: WireAction, paths: ObjectPaths, members: Members): Promise<unknown> {
    switch (action.ActionType) {
      case ActionKind.Trace:
      case ActionKind.EnsureUnchanged:
        return null;
      case ActionKind.Instantiate: {
        const object = paths.object(action.ObjectPathId);
        return object && this.references.identify(object);
      }
      case ActionKind.Query:
      case ActionKind.QueryAsJson: {
        const object = paths.object(action.ObjectPathId);
        await this.beforeRead();
        return answerQuery(object, action.QueryInfo ?? {}, members, this.references);
      }
      case ActionKind.Method:
        return paths.call(paths.object(action.ObjectPathId), action.Name ?? "", action.ArgumentInfo);
      case ActionKind.SetProperty:
        return this.set(paths, members, action, { [action.Name ?? ""]: paths.args(action.ArgumentInfo)[0] });
      case ActionKind.Update:
        return this.set(paths, members, action, action.ObjectState ?? {});
      default:
        throw members.missingName(`ActionType ${action.ActionType}`);
    }
  }

  private set(
    paths: ObjectPaths,
    members: Members,
    { ObjectPathId }: WireAction,
    state: Readonly<Record<string, unknown>>,
  ): void {
    const object = paths.object(ObjectPathId);
    for (const [name, value] of Object.entries(state)) {
      if (object === null) throw new HostError("InvalidObjectPath", "The object path is invalid.", developerName(name));
      members.set(object, name, value);
    }
  }
}

function injected(fault: Fault): HostError {
  return new HostError(fault.code, `WORKBENCH: refused on purpose with ${fault.code}.`, "");
}

function describe(error: unknown, index: number): NonNullable<WireResponse["Error"]> {
  const known = error instanceof HostError ? error : internalError(error);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}

function internalError(error: unknown): HostError {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `There was an internal error while processing the request. [WORKBENCH: ${detail}]`;
  return new HostError("GeneralException", message, "", 500);
}
