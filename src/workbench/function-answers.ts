import type { Calls } from "./functions";
import type { Grid } from "./model";

/** When a read sees what functions answered. */
export interface FunctionTiming {
  /**
   * `waiting`: a read waits until every function has answered. Kinder than Excel.
   * `late`: a read does not wait, as in Excel. A cell whose function has not answered shows `#BUSY!`
   * (OfficeDev/office-js#4152, #6930), and so does what depends on it. Native formulas are calculated at once.
   */
  readonly functions?: "waiting" | "late" | undefined;
  /** What a late cell shows: `#BUSY!`, or what it showed before, without a mark that an add-in can read (#6930). */
  readonly late?: "busy" | "old" | undefined;
  /**
   * Makes late answers the same in every run, however fast the machine: they are seen after this many further requests, or
   * when no request comes any more. Without it they are seen when they come.
   */
  readonly lateRequests?: number | undefined;
}

/** The answers of functions, for tests. */
export interface HeldAnswers {
  /** Keeps back all answers from now on. No read waits for them. Call it between requests. */
  hold(): void;
  /** Lets them through. Resolves when every cell has its value, and `onCalculated` waits to be pushed. */
  release(): Promise<void>;
  /** Whether every function has answered, and its answer is seen. */
  readonly areIn: boolean;
}

/** Turns of the event loop without a request, after which nobody is asking. Time does not count, only turns. */
const IDLE_TURNS = 20;

/** Decides when the answers of functions are let into the cells. */
export class FunctionAnswers implements HeldAnswers {
  private isHeld = false;
  private isDisposed = false;
  private requestsSince = 0;
  private requests = 0;
  private letting: Promise<void> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly calls: Calls,
    private readonly timing: FunctionTiming,
  ) {
    if (this.isCounted) calls.hold();
  }

  get areIn(): boolean {
    return this.calls.isIdle;
  }

  /** Nothing is out that would come without a test's doing. */
  get isSettled(): boolean {
    return this.isHeld || this.calls.isIdle;
  }

  /** Whether cells may be read while functions are out. */
  get isLate(): boolean {
    return this.isHeld || this.timing.functions === "late";
  }

  hold(): void {
    this.isHeld = true;
    this.calls.hold();
  }

  async release(): Promise<void> {
    this.isHeld = false;
    await this.settle();
  }

  /** Calculates what a read must see. */
  async beforeRead(): Promise<void> {
    await (this.isLate ? this.grid.calculation.flush() : this.settle());
  }

  /** Counts a request, and lets in what is due. */
  async beforeRequest(): Promise<void> {
    if (!this.isCounted || this.isHeld) return;
    this.requests++;
    await this.letting;
    await this.grid.calculation.flush();
    this.requestsSince = this.calls.isIdle ? 0 : this.requestsSince + 1;
    if (this.requestsSince > (this.timing.lateRequests ?? 0)) await this.settle();
  }

  /** Lets everything in when no request follows. */
  async afterRequest(): Promise<void> {
    if (!this.isCounted) return;
    const { requests } = this;
    for (let turn = 0; turn < IDLE_TURNS; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.requests !== requests || this.isDisposed) return;
    }
    if (!this.isHeld) await this.settle();
  }

  /** Calculates until every cell has its value: native formulas, then functions, then what depends on them. */
  settle(): Promise<void> {
    if (this.isHeld) return this.grid.calculation.flush();
    this.letting ??= this.letAllIn().finally(() => (this.letting = undefined));
    return this.letting;
  }

  dispose(): void {
    this.isDisposed = true;
  }

  private get isCounted(): boolean {
    return this.timing.functions === "late" && this.timing.lateRequests !== undefined;
  }

  private async letAllIn(): Promise<void> {
    const { calculation } = this.grid;
    this.calls.letThrough();
    await calculation.flush();
    while (!this.isSettled || !calculation.isSettled) {
      await this.calls.nextAnswers();
      await calculation.flush();
    }
    this.requestsSince = 0;
    if (this.isCounted && !this.isHeld) this.calls.hold();
  }
}
