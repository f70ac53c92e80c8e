import { decimal, type Amount } from "../../core";

/** Reads a SAF-T amount: digits with a point. Undefined for an empty text, or another one. */
export const amountOf = (text: string | undefined): Amount | undefined =>
  text !== undefined && isAmount(text) ? decimal(text.startsWith("+") ? text.slice(1) : text) : undefined;

/** Tells whether a text is an amount as SAF-T writes it. */
export const isAmount = (text: string): boolean => AMOUNT.test(text);

const AMOUNT = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/u;
