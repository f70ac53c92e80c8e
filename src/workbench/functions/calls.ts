import type { Argument } from "./coercion";
import { toOutcome, type Outcome } from "./outcome";

/** One call on its way to the add-in. */
export interface Call {
  readonly invocationId: number;
  readonly functionId: string;
  readonly args: readonly Argument[];
  /** The cell, for a function that asks for it. */
  readonly address: string | null;
}

/** Never used twice in a page: an answer to a workbook that is closed must not be taken for one to the next. */
let nextInvocation = 1;

/** The number of outcomes that are kept. A workbook of ten thousand function cells still asks for each one once. */
const MEMORY = 20_000;
/** A call without an answer by then is given up, so that no cell waits for ever. */
const LIMIT_MS = 30_000;

/**
 * Calls to the add-in's functions, and what they answered.
 *
 * The engine asks for a value while it calculates and cannot wait. So a call that is new is sent and has no outcome
 * yet; when the answers are in, the workbook is calculated again, and then they are found here. The functions are
 * pure, so an outcome holds for the same arguments for ever.
 */
export class Calls {
  private readonly outcomes = new Map<string, Outcome>();
  private readonly pending = new Map<number, { readonly key: string; readonly call: Call }>();
  private readonly pendingKeys = new Set<string>();
  private queued: Call[] = [];
  private waiting: (() => void)[] = [];
  private held: (() => void)[] | undefined;
  private limit: ReturnType<typeof setTimeout> | undefined;
  private isReady = false;

  /**
   * @param send - sends calls to the add-in
   * @param onAnswered - called after each batch of answers
   * @param onFailed - called for each call that gave no value
   */
  constructor(
    private readonly send: (calls: readonly Call[]) => void,
    private readonly onAnswered: () => void,
    private readonly onFailed: (call: Call, code: string, message: string) => void,
  ) {}

  get isIdle(): boolean {
    return this.pending.size === 0;
  }

  /** The outcome, or undefined while the add-in is being asked. */
  outcome(functionId: string, args: readonly Argument[], address: string | null): Outcome | undefined {
    const key = JSON.stringify([functionId, args, address]);
    const known = this.outcomes.get(key);
    if (known || this.pendingKeys.has(key)) return known;
    const call = { invocationId: nextInvocation++, functionId, args, address };
    this.pending.set(call.invocationId, { key, call });
    this.pendingKeys.add(key);
    this.queued.push(call);
    if (this.queued.length === 1) queueMicrotask(() => this.sendQueued());
    return undefined;
  }

  /** The add-in's runtime has started, perhaps again: it does not answer the calls to an earlier one. */
  runtimeStarted(): void {
    this.isReady = true;
    this.outcomes.clear();
    this.queued = [...this.pending.values()].map(({ call }) => call);
    this.sendQueued();
    this.onAnswered();
  }

  /** Keeps back the answers that come from now on. */
  hold(): void {
    this.held ??= [];
  }

  /** Lets through what was held, and what comes from now on. */
  letThrough(): void {
    const held = this.held ?? [];
    this.held = undefined;
    for (const batch of held) this.takeBatch(batch);
  }

  /** @param batch - calls `answer` for each answer of one message */
  takeBatch(batch: () => void): void {
    if (this.held) {
      this.held.push(batch);
      return;
    }
    batch();
    this.batchAnswered();
  }

  answer(invocationId: number, ok: boolean, value: unknown, errorCode: unknown): void {
    this.settle(invocationId, toOutcome(ok, value, errorCode));
  }

  /** Resolves at the next batch of answers; at once when no call waits. */
  nextAnswers(): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  dispose(): void {
    clearTimeout(this.limit);
  }

  private batchAnswered(): void {
    clearTimeout(this.limit);
    if (!this.isIdle) this.startLimit();
    this.onAnswered();
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private sendQueued(): void {
    if (!this.isReady || this.queued.length === 0) return;
    const calls = this.queued;
    this.queued = [];
    this.startLimit();
    this.send(calls);
  }

  private startLimit(): void {
    clearTimeout(this.limit);
    this.limit = setTimeout(() => this.giveUp(), LIMIT_MS);
  }

  private giveUp(): void {
    // the answers may be here, and held
    if (this.held) return this.startLimit();
    const message = `WORKBENCH: no answer within ${LIMIT_MS / 1000} s`;
    for (const id of [...this.pending.keys()]) this.settle(id, { error: "#VALUE!", message });
    this.batchAnswered();
  }

  private settle(invocationId: number, outcome: Outcome): void {
    const asked = this.pending.get(invocationId);
    if (!asked) return;
    this.pending.delete(invocationId);
    this.pendingKeys.delete(asked.key);
    this.remember(asked.key, outcome);
    if ("error" in outcome) this.onFailed(asked.call, outcome.error, outcome.message);
  }

  private remember(key: string, outcome: Outcome): void {
    this.outcomes.set(key, outcome);
    if (this.outcomes.size <= MEMORY) return;
    const [oldest] = this.outcomes.keys();
    if (oldest !== undefined) this.outcomes.delete(oldest);
  }
}
