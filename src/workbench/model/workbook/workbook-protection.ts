import { accessDenied, defineShape, HostObject, invalidArgument } from "../../richapi";
import type { PasswordHash } from "./password-hash";

const SHAPE = defineShape<WorkbookProtection>("WorkbookProtection", {
  scalars: ["protected"],
  methods: ["protect", "unprotect"],
});

/**
 * Whether the workbook's structure is protected: then no sheet comes, goes, moves, hides or gets another name.
 *
 * What is refused: Microsoft's page "Work with workbooks", "Protect workbook structure". With which code, no page or
 * issue says; AccessDenied is judged, from its message and from what a protected sheet answers (OfficeDev/office-js#6784).
 */
export class WorkbookProtection extends HostObject {
  private state: string | PasswordHash | undefined;

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  get protected(): boolean {
    return this.state !== undefined;
  }

  /** The password, or what a file knows of it; empty without one. */
  get secret(): string | PasswordHash {
    return this.state ?? "";
  }

  /** "Fails if the workbook has been protected": Microsoft's reference. */
  protect(password?: unknown): void {
    if (this.protected) throw accessDenied("WorkbookProtection.protect");
    this.state = typeof password === "string" ? password : "";
  }

  unprotect(password?: unknown): void {
    if (!this.protected) return;
    if (this.state !== (typeof password === "string" ? password : "")) {
      throw invalidArgument("WorkbookProtection.unprotect");
    }
    this.state = undefined;
  }

  /** Protects as a file does, or not at all. Where only the hash of a password is known, every password is refused. */
  protectAsInFile(secret: string | PasswordHash | undefined): void {
    this.state = secret;
  }

  /** Refuses a change of the workbook's sheets. */
  guard(location: string): void {
    if (this.protected) throw accessDenied(location);
  }
}
