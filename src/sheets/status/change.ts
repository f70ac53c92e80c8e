import type { Status } from "../../core";

/** A wish to move a report to another status, with who asks and why. */
export type StatusChange = {
  /** Its tab's name. */
  sheet: string;
  /** The status its user saw. */
  from: Status;
  to: Status;
  name: string;
  note: string;
};
