import { HostError } from "./host-error";
import { HostCollection, HostObject } from "./host-object";
import type { Members } from "./members";
import type { References } from "./references";
import { PathKind, type WireArguments, type WirePath, type WireRequest } from "./wire";

/** What every request resolves its paths against. */
export interface Roots {
  readonly root: HostObject;
  /** Hidden services of the host, by the name the client creates them with. */
  readonly services: ReadonlyMap<string, HostObject>;
}

/**
 * The object paths of one request.
 *
 * A path is walked when an action first needs it and remembered for the rest of the request: walking `worksheets.add`
 * twice would add two sheets.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: NonNullable<WireRequest["ObjectPaths"]>,
    private readonly roots: Roots,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${id} is missing.`, "");
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments as the model takes them: paths replaced by their objects. */
  args(info: WireArguments | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => this.argument(value, ids[index]));
  }

  /** Calls a method, including those by which the client keeps objects and listens to events. */
  call(object: HostObject | null, name: string, info: WireArguments | undefined): unknown {
    if (object === null) return null;
    if (name === "_KeepReference") return this.references.keep(object);
    if (name === "_RemoveReference") return this.references.remove(String(info?.Arguments?.[0]));
    if (isRegistration(name) && object.shape.events.includes(name.replace("_Unregister", "_Register"))) return null;
    return this.members.call(object, name, this.args(info));
  }

  private walk(path: WirePath): HostObject | null {
    if (path.ObjectPathType === PathKind.Global) return this.roots.root;
    if (path.ObjectPathType === PathKind.Null) return null;
    if (path.ObjectPathType === PathKind.Service) return this.service(path.Name);
    if (path.ObjectPathType === PathKind.Reference) return this.reference(path.Name);
    const parent = this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PathKind.Method) return asObject(this.call(parent, path.Name, path.ArgumentInfo));
    if (path.ObjectPathType === PathKind.Property) return asObject(this.members.get(parent, path.Name));
    if (parent instanceof HostCollection) return parent.getItem(this.args(path.ArgumentInfo)[0]);
    throw this.members.missing(parent, "getItem");
  }

  private service(name: string): HostObject {
    const service = this.roots.services.get(name);
    if (!service) throw this.members.missingName(name);
    return service;
  }

  private reference(name: string): HostObject {
    const object = this.references.find(name);
    if (object) return object;
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.", "");
  }

  private argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value)) return value.map((one, index) => this.argument(one, id[index]));
    if (typeof id === "number" && id !== 0) return this.object(id);
    return isPlainObject(value) ? this.withObjects(value) : value;
  }

  /** The client writes an object that stands inside a plain one as its path. */
  private withObjects(value: Readonly<Record<string, unknown>>): unknown {
    const id = value[PATH_INSIDE];
    if (typeof id === "number") return this.object(id);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.argument(one, 0)]));
  }
}

const PATH_INSIDE = "_ObjectPathId";

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRegistration(name: string): boolean {
  return name.startsWith("_Register") || name.startsWith("_Unregister");
}

function asObject(value: unknown): HostObject | null {
  return value instanceof HostObject ? value : null;
}
