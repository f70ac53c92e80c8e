import { EventType, type Events } from "./model";

/** Whether the task pane shows. The add-in runs on when it does not, as with a shared runtime. */
export class PaneVisibility {
  private shows = true;
  private readonly listeners: ((isVisible: boolean) => void)[] = [];

  constructor(private readonly events: Events) {}

  get isVisible(): boolean {
    return this.shows;
  }

  /** Set by the user through the page, and by the add-in through Office. */
  set isVisible(isVisible: boolean) {
    if (isVisible === this.shows) return;
    this.shows = isVisible;
    this.events.fire(EventType.VisibilityChanged, "", { visibility: isVisible ? "Visible" : "Hidden" });
    for (const listener of this.listeners) listener(isVisible);
  }

  onChange(listener: (isVisible: boolean) => void): void {
    this.listeners.push(listener);
  }
}
