import type { Fault } from "./richapi";

/** An edit that comes between two requests: a colleague's, or a whole action of another user of the add-in. */
export type Edit = () => void | Promise<void>;

/** What happens to one request. */
export interface Plan {
  readonly edits: readonly Edit[];
  readonly fault: Fault | undefined;
  /** The code of the error that the client gets in place of the answer. */
  readonly lostWith: string | undefined;
}

/** What a test has planned for the requests to come, by their number since the last reset. */
export class TrafficPlan {
  count = 0;
  private readonly edits = new Map<number, Edit[]>();
  private readonly always = new Set<(n: number) => void | Promise<void>>();
  private readonly faults = new Map<number, Fault>();
  private readonly lost = new Map<number, string>();

  /** Counts a request, and gives what is planned for it. */
  next(): Plan {
    const n = ++this.count;
    const always = [...this.always].map((edit) => () => edit(n));
    return {
      edits: [...(this.edits.get(n) ?? []), ...always],
      fault: this.faults.get(n),
      lostWith: this.lost.get(n),
    };
  }

  edit(n: number, edit: Edit): void {
    const number = this.count + n;
    this.edits.set(number, [...(this.edits.get(number) ?? []), edit]);
  }

  /** @returns a function that ends it */
  editAlways(edit: (n: number) => void | Promise<void>): () => void {
    this.always.add(edit);
    return () => void this.always.delete(edit);
  }

  fail(n: number, fault: Fault): void {
    this.faults.set(this.count + n, fault);
  }

  lose(n: number, code: string): void {
    this.lost.set(this.count + n, code);
  }
}
