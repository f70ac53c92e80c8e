import type { LedgerFaults } from "../../core";
import type { FaultText } from "./faultText";

export type LedgerFaultTexts = { [Code in keyof LedgerFaults]: (facts: LedgerFaults[Code]) => FaultText };

/** The text of one reason among several. */
export const choose = <Reason extends string>(reason: Reason, texts: Record<Reason, FaultText>): FaultText =>
  texts[reason];

/** A label within a sentence. */
export const inside = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
