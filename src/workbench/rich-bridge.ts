import type { EventEntry, Events } from "./model";
import { ActionKind, PathKind, type Fault, type Interpreter, type WireRequest } from "./richapi";

/** Office's kinds of message, by its numbers. */
enum MessageType {
  Request = 1,
  Response = 2,
  Push = 3,
}

interface ClientRequest {
  readonly id: number;
  readonly type: MessageType;
  readonly message: { readonly body: WireRequest | string };
}

/** What a test may do to the requests on their way. */
export interface Traffic {
  /** How many requests have gone to the document since the last reset: one for each `context.sync()`. */
  readonly documentRequests: number;
  /** How many characters have been answered since the last reset: what is read costs its user this much. */
  readonly answered: number;
  /** How many characters the largest request since the last reset had: Excel on the web takes 5 MB. */
  readonly largestRequest: number;
  /** Refuses the n-th document request from now, counted from 1. */
  failRequest(n: number, fault: Fault): void;
  resetCount(): void;
}

/**
 * Carries Office's messages between office.js and the interpreter.
 *
 * Requests to the document run one after another, as in Excel. Requests that leave the document alone are answered at
 * once: the answers of custom functions are of that kind, and a request that waits for a calculation waits for them.
 */
export class RichBridge implements Traffic {
  documentRequests = 0;
  answered = 0;
  largestRequest = 0;
  private readonly faults = new Map<number, Fault>();
  private queue: Promise<void> = Promise.resolve();
  private inQueue = 0;
  private isFlushing = false;

  constructor(
    private readonly interpreter: Interpreter,
    private readonly events: Events,
    private readonly send: (text: string) => void,
  ) {}

  get isIdle(): boolean {
    return this.inQueue === 0;
  }

  /** Resolves when the requests at hand are answered. */
  whenIdle(): Promise<void> {
    return this.queue;
  }

  receive(text: string): void {
    const request = JSON.parse(text) as ClientRequest;
    if (request.type !== MessageType.Request) return;
    const { body } = request.message;
    const wire = typeof body === "string" ? (JSON.parse(body) as WireRequest) : body;
    if (!concernsDocument(wire)) {
      void this.answer(request.id, wire);
      return;
    }
    this.largestRequest = Math.max(this.largestRequest, text.length);
    this.enqueue(request.id, wire);
  }

  /** Pushes entries to the client's dispatcher. */
  push(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    this.send(JSON.stringify({ type: MessageType.Push, controlId: "", message: { entries } }));
  }

  /** Pushes the events that wait, unless a request runs: its answer goes first. */
  flushEventsSoon(): void {
    if (this.isFlushing) return;
    this.isFlushing = true;
    setTimeout(() => {
      this.isFlushing = false;
      if (this.isIdle) this.push(this.events.takeWaiting());
    }, 0);
  }

  failRequest(n: number, fault: Fault): void {
    this.faults.set(this.documentRequests + n, fault);
  }

  resetCount(): void {
    this.documentRequests = 0;
    this.answered = 0;
    this.largestRequest = 0;
    this.faults.clear();
  }

  private enqueue(id: number, wire: WireRequest): void {
    const fault = isCleanUp(wire) ? undefined : this.faults.get(++this.documentRequests);
    this.inQueue++;
    this.queue = this.queue.then(() => this.answer(id, wire, fault)).finally(() => this.inQueue--);
  }

  private async answer(id: number, wire: WireRequest, fault?: Fault): Promise<void> {
    const body = await this.interpreter.run(wire, fault);
    const message = { statusCode: 200, headers: {}, body };
    const text = JSON.stringify({ id, type: MessageType.Response, flags: 0, message });
    this.answered += text.length;
    this.send(text);
    this.push(this.events.takeWaiting());
  }
}

function concernsDocument({ ObjectPaths = {} }: WireRequest): boolean {
  return !Object.values(ObjectPaths).some((path) => path.ObjectPathType === PathKind.Service);
}

/** The last request of `Excel.run`, which releases kept ranges, is the library's own and not a `sync` of the add-in. */
function isCleanUp({ Actions }: WireRequest): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === ActionKind.Instantiate || Name === "_RemoveReference");
}
