import type { HostObject } from "./host-object";

/** Objects the client asked to keep between requests: ranges, mostly, which have no name of their own. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (this.names.has(object)) return;
    const name = `r${this.next++}`;
    this.objects.set(name, object);
    this.names.set(object, name);
  }

  remove(name: string): void {
    const object = this.objects.get(name);
    this.objects.delete(name);
    if (object) this.names.delete(object);
  }

  find(name: string): HostObject | undefined {
    return this.objects.get(name);
  }

  /** What the client needs to find the object again. */
  identify(object: HostObject): Record<string, unknown> {
    const name = this.names.get(object);
    return name === undefined ? object.identity() : { ...object.identity(), _ReferenceId: name };
  }

  clear(): void {
    this.objects.clear();
    this.names.clear();
  }
}
