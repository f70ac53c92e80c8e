/** How far a report has come: made, handed over for review, decided. */
export type Status = "draft" | "review" | "final";

/** The statuses that each status can change to: one step forward, or one step back. */
export const STATUS_WAYS: Readonly<Record<Status, readonly Status[]>> = {
  draft: ["review"],
  review: ["final", "draft"],
  final: ["review"],
};
