import type { EventEntry, Events } from "./model";
import { UNDO_GROUP } from "./messages";
import { RequestQueue } from "./request-queue";
import { ActionKind, PathKind, type Fault, type Interpreter, type WireRequest } from "./richapi";
import { TrafficPlan, type Edit, type Plan } from "./traffic-plan";

/** Office's kinds of message, by its numbers. */
enum MessageType {
  Request = 1,
  Response = 2,
  Push = 3,
}

interface ClientRequest {
  readonly id: number;
  readonly type: MessageType;
  readonly flags?: number;
  readonly message: { readonly body: WireRequest | string };
}

/** A request as the bridge carries it. */
interface Received {
  readonly id: number;
  readonly wire: WireRequest;
  readonly isInUndoGroup: boolean;
  readonly isTooLarge: boolean;
}

/**
 * The most bytes of a request, and of an answer, on Excel on the web: 5 MB.
 *
 * An add-in does not choose where it runs, so this host refuses more everywhere. The limit is Microsoft's (OfficeDev/
 * office-js-docs-pr, docs/concepts/resource-limits-and-performance-optimization.md); that the work of an answer that is
 * too large stays done is judged.
 */
export const LARGEST_BYTES = 5 * 1024 * 1024;

/** What a host does around each request to the document, and what it refuses. */
export interface Handling {
  /** Awaited before a request is carried out, and after the edits that come before it. */
  readonly beforeRequest: () => Promise<void>;
  readonly afterRequest: () => void;
  /** The members, `Class.member`, that an undo group refuses. */
  readonly withoutUndo: ReadonlySet<string>;
  /** The most bytes of an answer. */
  readonly largestAnswer: number;
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
  /**
   * Runs an edit just before the n-th document request from now is carried out, between two syncs.
   *
   * The edit may change the model, or run a whole action of the add-in as another user. The requests that it sends itself
   * pass the one that is held. They have a count and plans of their own, made by calling these methods within the edit.
   * An edit that throws fails the request.
   */
  beforeRequest(n: number, edit: Edit): void;
  /** The same before every request from now, with its number. @returns a function that ends it */
  beforeEachRequest(edit: (n: number) => void | Promise<void>): () => void;
  /**
   * Carries out the n-th document request from now wholly, and loses its answer: the client gets an error.
   *
   * Code: office.js for Windows and the web makes GeneralException (HTTP 500) of every failure of the transport it has no
   * own word for (`RichApiMessageUtility.buildResponseOnError` in Microsoft's npm package 1.1.110), and ConnectionFailure
   * where it speaks HTTP itself (`CoreUtility._createDefaultErrorResponse`). Which of them a broken connection gives in
   * Excel is judged, not seen: an add-in must live with both.
   */
  loseResponse(n: number, code?: "GeneralException" | "ConnectionFailure"): void;
  /** Forgets the counts and everything that is planned. */
  resetCount(): void;
}

/**
 * Carries Office's messages between office.js and the interpreter.
 *
 * Requests to the document run one after another, as in Excel. Requests that leave the document alone are answered at
 * once: the answers of custom functions are of that kind, and a request that waits for a calculation waits for them.
 */
export class RichBridge implements Traffic {
  answered = 0;
  largestRequest = 0;
  private plan = new TrafficPlan();
  private readonly queue = new RequestQueue();
  private isFlushing = false;

  constructor(
    private readonly interpreter: Interpreter,
    private readonly events: Events,
    private readonly send: (text: string) => void,
    private readonly handling: Handling,
  ) {}

  get documentRequests(): number {
    return this.plan.count;
  }

  get isIdle(): boolean {
    return this.queue.isIdle;
  }

  /** Resolves when the requests at hand are answered. */
  whenIdle(): Promise<void> {
    return this.queue.whenIdle();
  }

  receive(text: string): void {
    const request = JSON.parse(text) as ClientRequest;
    if (request.type !== MessageType.Request) return;
    const { body } = request.message;
    const wire = typeof body === "string" ? (JSON.parse(body) as WireRequest) : body;
    const isInUndoGroup = ((request.flags ?? 0) & UNDO_GROUP) !== 0;
    const received = { id: request.id, wire, isInUndoGroup, isTooLarge: isLarger(text, LARGEST_BYTES) };
    if (!concernsDocument(wire)) {
      void this.answer(received);
      return;
    }
    this.largestRequest = Math.max(this.largestRequest, text.length);
    const plan = isCleanUp(wire) ? undefined : this.plan.next();
    this.queue.add(() => this.carryOut(received, plan));
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
    this.plan.fail(n, fault);
  }

  beforeRequest(n: number, edit: Edit): void {
    this.plan.edit(n, edit);
  }

  beforeEachRequest(edit: (n: number) => void | Promise<void>): () => void {
    return this.plan.editAlways(edit);
  }

  loseResponse(n: number, code: "GeneralException" | "ConnectionFailure" = "GeneralException"): void {
    this.plan.lose(n, code);
  }

  resetCount(): void {
    this.plan = new TrafficPlan();
    this.answered = 0;
    this.largestRequest = 0;
  }

  private async carryOut(request: Received, plan: Plan | undefined): Promise<void> {
    try {
      for (const edit of plan?.edits ?? []) await this.runEdit(edit);
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.refuse(request.id, 500, "GeneralException", `WORKBENCH: the edit before the request failed: ${detail}`);
      return;
    }
    if (plan) await this.handling.beforeRequest();
    if (request.isTooLarge) this.refuse(request.id, 400, "RequestPayloadSizeLimitExceeded", TOO_LARGE);
    else await this.answer(request, plan);
    this.handling.afterRequest();
  }

  private async runEdit(edit: Edit): Promise<void> {
    const { plan } = this;
    this.plan = new TrafficPlan();
    try {
      await this.queue.whileHeld(edit);
    } finally {
      // a reset within the edit is the edit's own
      this.plan = plan;
    }
  }

  private async answer({ id, wire, isInUndoGroup }: Received, plan?: Plan): Promise<void> {
    const withoutUndo = isInUndoGroup ? this.handling.withoutUndo : undefined;
    const body = await this.interpreter.run(wire, { fault: plan?.fault, withoutUndo });
    if (plan?.lostWith !== undefined) {
      this.refuse(id, 500, plan.lostWith, "WORKBENCH: the request was carried out, and its answer was lost.");
    } else {
      this.respond(id, 200, body);
    }
    this.push(this.events.takeWaiting());
  }

  /** Fails the whole request, as a transport does that brings no answer of Excel. */
  private refuse(id: number, statusCode: number, code: string, message: string): void {
    this.respond(id, statusCode, { error: { code, message } });
  }

  private respond(id: number, statusCode: number, body: object): void {
    const message = { statusCode, headers: {}, body };
    const text = JSON.stringify({ id, type: MessageType.Response, flags: 0, message });
    if (isLarger(text, this.handling.largestAnswer))
      return this.refuse(id, 400, "ResponsePayloadSizeLimitExceeded", TOO_LARGE);
    this.answered += text.length;
    this.send(text);
  }
}

function concernsDocument({ ObjectPaths = {} }: WireRequest): boolean {
  return !Object.values(ObjectPaths).some((path) => path.ObjectPathType === PathKind.Service);
}

const TOO_LARGE = "WORKBENCH: more than 5 MB at once.";

function isLarger(text: string, bytes: number): boolean {
  // a character has three bytes at most
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

/** The last request of `Excel.run`, which releases kept ranges, is the library's own and not a `sync` of the add-in. */
function isCleanUp({ Actions }: WireRequest): boolean {
  const kinds = Actions.filter(({ ActionType }) => ActionType !== ActionKind.Instantiate).map(({ Name }) => Name);
  return kinds.length > 0 && kinds.every((name) => name === "_RemoveReference");
}
