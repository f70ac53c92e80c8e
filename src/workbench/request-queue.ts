/**
 * Work on the document, one piece after another.
 *
 * What comes between two pieces may itself send work: it passes the piece that is held, and ends before it.
 */
export class RequestQueue {
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;

  get isIdle(): boolean {
    return this.waiting === 0;
  }

  /** Resolves when the work at hand is done. */
  whenIdle(): Promise<void> {
    return this.last;
  }

  add(work: () => Promise<void>): void {
    this.waiting++;
    this.last = this.last.then(work).finally(() => this.waiting--);
  }

  /** Runs an edit while the piece of work that calls this is held. Work that arrives meanwhile is done first. */
  async whileHeld(edit: () => void | Promise<void>): Promise<void> {
    const { last, waiting } = this;
    this.last = Promise.resolve();
    this.waiting = 0;
    try {
      await edit();
    } finally {
      while (!this.isIdle) await this.last;
      this.waiting += waiting;
      this.last = last;
    }
  }
}
