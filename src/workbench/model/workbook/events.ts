/** Office's numbers for the events this model fires. */
export enum EventType {
  /** The oldest of them, and still what `workbook.onSelectionChanged` is. */
  DocumentSelectionChanged = 2,
  WorksheetChanged = 10,
  WorksheetActivated = 11,
  WorksheetDeactivated = 12,
  WorksheetAdded = 13,
  WorksheetSelectionChanged = 14,
  WorksheetDeleted = 15,
  WorksheetCalculated = 16,
  WorksheetProtectionChanged = 24,
  WorksheetNameChanged = 25,
  TableChanged = 101,
  TableAdded = 102,
  TableDeleted = 103,
  VisibilityChanged = 65539,
}

/** Events of collections carry this instead of an id. */
export const WHOLE_WORKBOOK = "Workbook";

/** One event as the client's dispatcher takes it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
}

/** Category of events of the object model, among all that a host may push. */
const OBJECT_MODEL_EVENT = 65536;

/**
 * Events waiting to be pushed. They leave after the answer to the request that caused them, as in Excel.
 *
 * All are pushed; the client's own dispatcher knows which have a handler.
 */
export class Events {
  private waiting: EventEntry[] = [];

  constructor(private readonly onWaiting: () => void) {}

  fire(type: EventType, targetId: string, args: object): void {
    const message = JSON.stringify(args);
    this.waiting.push({ messageCategory: OBJECT_MODEL_EVENT, messageType: type, targetId, message, id: "" });
    this.onWaiting();
  }

  /** Fires for one sheet or table and for everybody who listens to all of them. */
  fireBoth(type: EventType, targetId: string, args: object): void {
    this.fire(type, targetId, args);
    this.fire(type, WHOLE_WORKBOOK, args);
  }

  takeWaiting(): readonly EventEntry[] {
    const waiting = this.waiting;
    this.waiting = [];
    return waiting;
  }
}
