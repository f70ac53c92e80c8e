import type { HostMessage } from "./messages";

/** An action that has not called `event.completed()` by then never will. */
const LIMIT_MS = 120_000;

/** Runs the ribbon's actions in the add-in, and knows when each is done. */
export class RibbonActions {
  private readonly running = new Map<string, () => void>();
  private next = 1;

  constructor(private readonly send: (message: HostMessage) => void) {}

  run(action: string): Promise<void> {
    const commandId = `command-${this.next++}`;
    return new Promise<void>((resolve, reject) => {
      const limit = setTimeout(() => {
        this.running.delete(commandId);
        reject(new Error(`The action ${action} has not called event.completed() within ${LIMIT_MS / 1000} s`));
      }, LIMIT_MS);
      this.running.set(commandId, () => {
        clearTimeout(limit);
        resolve();
      });
      this.send({ workbench: "runAction", commandId, action });
    });
  }

  completed(commandId: string): void {
    this.running.get(commandId)?.();
    this.running.delete(commandId);
  }
}
