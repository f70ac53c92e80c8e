/**
 * What travels between the workbench and the add-in's frame, in both directions, as structured-cloneable data.
 *
 * `rich` carries the JSON text of Office's own protocol untouched. The others stand for the few native calls that
 * Excel for Windows answers outside that protocol.
 */
export type ClientMessage =
  | { readonly workbench: "rich"; readonly text: string }
  | { readonly workbench: "actionCompleted"; readonly commandId: string }
  | { readonly workbench: "settings"; readonly settings: Readonly<Record<string, string>> };

/** What the workbench posts into the add-in's frame. */
export type HostMessage =
  | { readonly workbench: "rich"; readonly text: string }
  | { readonly workbench: "runAction"; readonly commandId: string; readonly action: string };

/** Ours, among the flags by which office.js marks a request: the request belongs to one undo group. */
export const UNDO_GROUP = 1 << 24;

/** Whether a message is one of ours: a frame may post others. */
export function isWorkbenchMessage(data: unknown): data is ClientMessage | HostMessage {
  return typeof data === "object" && data !== null && "workbench" in data;
}
