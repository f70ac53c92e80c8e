import { defineShape, HostObject, invalidArgument, invalidOperation } from "../../richapi";
import { EventType } from "../workbook/events";
import { intersect, type Box } from "../grid";
import type { PasswordHash } from "../workbook/password-hash";
import type { Worksheet } from "./worksheet";

const SHAPE = defineShape<WorksheetProtection>("WorksheetProtection", {
  scalars: ["isPasswordProtected", "options", "protected"],
  methods: ["checkPassword", "protect", "unprotect"],
});

/** Whether a sheet is protected, and which of its cells that leaves open. */
export class WorksheetProtection extends HostObject {
  private state: { readonly options: unknown; readonly secret: string | PasswordHash } | undefined;
  /** Every cell is locked at first. A later setting of the same cell stands first and wins. */
  private readonly locks: { readonly box: Box; readonly isLocked: boolean }[] = [];

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  get protected(): boolean {
    return this.state !== undefined;
  }

  get options(): unknown {
    return this.state?.options ?? null;
  }

  get isPasswordProtected(): boolean {
    return this.secret !== "";
  }

  /** The password, or what a file knows of it; empty without one. */
  get secret(): string | PasswordHash {
    return this.state?.secret ?? "";
  }

  protect(options?: unknown, password?: unknown): void {
    if (this.state) throw invalidOperation("WorksheetProtection.protect");
    this.state = { options: { ...DEFAULT_OPTIONS, ...(options ?? {}) }, secret: textOf(password) };
    this.fire();
  }

  /** Protects as a file does. Where only the hash of a password is known, every password is refused. */
  protectAsInFile(options: object, secret: string | PasswordHash): void {
    this.state = { options: { ...DEFAULT_OPTIONS, ...options }, secret };
    this.fire();
  }

  unprotect(password?: unknown): void {
    if (!this.checkPassword(password)) throw invalidArgument("WorksheetProtection.unprotect");
    this.state = undefined;
    this.fire();
  }

  checkPassword(password?: unknown): boolean {
    return !this.state || this.state.secret === textOf(password);
  }

  lock(box: Box, isLocked: boolean): void {
    this.locks.unshift({ box, isLocked });
  }

  /** Reads the first cell only: a range of mixed locks counts as its first cell. */
  isLocked({ row, column }: Box): boolean {
    const last = this.locks.find(({ box }) => intersect(box, { row, column, rows: 1, columns: 1 }));
    return last?.isLocked ?? true;
  }

  allowsWriting(box: Box): boolean {
    return !this.state || !this.isLocked(box);
  }

  private fire(): void {
    const args = { isProtected: this.protected, worksheetId: this.worksheet.id, source: "Local" };
    this.worksheet.workbook.events.fireBoth(EventType.WorksheetProtectionChanged, this.worksheet.id, args);
  }
}

const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function textOf(password: unknown): string {
  return typeof password === "string" ? password : "";
}
