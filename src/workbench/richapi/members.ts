import { notImplemented, undoNotSupported, type HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Reads, writes and calls members of host objects by their name on the wire. Counts what is missing. */
export class Members {
  /** @param withoutUndo - members, `Class.member`, that are refused because they cannot be undone */
  constructor(
    readonly unsupported = new Map<string, number>(),
    private readonly withoutUndo: ReadonlySet<string> = new Set(),
  ) {}

  /** The same, in an undo group: members without undo are refused. */
  inUndoGroup(withoutUndo: ReadonlySet<string>): Members {
    return new Members(this.unsupported, withoutUndo);
  }

  get(object: HostObject, wireName: string): unknown {
    const { scalars, links } = object.shape;
    const name = find(scalars, wireName) ?? find(links, wireName);
    if (name === undefined) throw this.missing(object, wireName);
    return membersOf(object)[name];
  }

  set(object: HostObject, wireName: string, value: unknown): void {
    const name = find(object.shape.scalars, wireName);
    if (name === undefined || !isWritable(object, name)) throw this.missing(object, wireName);
    this.checkUndo(object, name);
    object.beforeWrite(name);
    membersOf(object)[name] = value;
  }

  call(object: HostObject, wireName: string, args: readonly unknown[]): unknown {
    const name = find(object.shape.methods, wireName);
    if (name !== undefined) this.checkUndo(object, name);
    const method = name === undefined ? undefined : membersOf(object)[name];
    if (typeof method !== "function") throw this.missing(object, wireName);
    // Reflect.apply is typed to give any; what it gives is checked where it is used
    return Reflect.apply(method, object, args.map(leftOut)) as unknown;
  }

  private checkUndo(object: HostObject, name: string): void {
    const member = `${object.shape.className}.${name}`;
    if (this.withoutUndo.has(member)) throw undoNotSupported(member);
  }

  /** The error for a member the host lacks, counted under `Class.member`. */
  missing(object: HostObject, wireName: string): HostError {
    return this.missingName(`${object.shape.className}.${developerName(wireName)}`);
  }

  missingName(name: string): HostError {
    this.unsupported.set(name, (this.unsupported.get(name) ?? 0) + 1);
    return notImplemented(name);
  }
}

/** The name on the wire (`NumberFormat`) as the developer typed it (`numberFormat`). */
export function developerName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The developer's name as the wire spells it. */
export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The client keeps the developer's casing in `load`, and Excel does not mind it. */
export function find(names: readonly string[], wanted: string): string | undefined {
  const lower = wanted.toLowerCase();
  return names.find((name) => name.toLowerCase() === lower);
}

/** The client sends null for an argument that was left out. */
function leftOut(argument: unknown): unknown {
  return argument === null ? undefined : argument;
}

function membersOf(object: HostObject): Record<string, unknown> {
  // The name comes from the shape, and the compiler has checked the shape.
  return object as unknown as Record<string, unknown>;
}

function isWritable(object: HostObject, name: string): boolean {
  for (let holder: unknown = object; holder; holder = Object.getPrototypeOf(holder)) {
    const property = Object.getOwnPropertyDescriptor(holder, name);
    if (property) return property.set !== undefined;
  }
  return false;
}
