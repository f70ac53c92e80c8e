import type { Status } from "../../core";
import type { Phrase } from "../language";

/** The names of the statuses, as a report and the pane show them. */
export const statuses: Readonly<Record<Status, Phrase>> = {
  draft: { nb: "Utkast", nn: "Utkast", en: "Draft" },
  review: { nb: "Til kontroll", nn: "Til kontroll", en: "For review" },
  final: { nb: "Ferdig", nn: "Ferdig", en: "Final" },
};
