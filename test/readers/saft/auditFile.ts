import type { LedgerLine } from "../../../src/core";
import type { LedgerReading } from "../../../src/readers/reading/reading";
import { readSaft } from "../../../src/readers/saft/readSaft";
import { fileWith } from "../files";

export function transaction(period: string, year: string, date: string, inLine: string): string {
  return (
    `<Transaction><TransactionID>B1</TransactionID><Period>${period}</Period><PeriodYear>${year}</PeriodYear>` +
    `<TransactionDate>${date}</TransactionDate><Line><AccountID>5000</AccountID>${inLine}</Line></Transaction>`
  );
}

export const BALANCED = transaction("6", "2024", "", "<DebitAmount><Amount>1</Amount></DebitAmount>").replace(
  "</Transaction>",
  "<Line><AccountID>2400</AccountID><CreditAmount><Amount>1</Amount></CreditAmount></Line></Transaction>",
);

export type Selection = { first?: string; last?: string; year?: string; from?: string; to?: string };

export function header({ first, last, year = "2024", from, to }: Selection): string {
  const periods =
    `<PeriodStart>${first}</PeriodStart><PeriodStartYear>${year}</PeriodStartYear>` +
    `<PeriodEnd>${last}</PeriodEnd><PeriodEndYear>2024</PeriodEndYear>`;
  const days = `<SelectionStartDate>${from}</SelectionStartDate><SelectionEndDate>${to}</SelectionEndDate>`;
  const selected = (from === undefined ? "" : days) + (from === undefined || first !== undefined ? periods : "");
  return `<Header><SelectionCriteria>${selected}</SelectionCriteria></Header>`;
}

export const auditFile = (transactions: string, head: string): string =>
  `<AuditFile>${head}<GeneralLedgerEntries><Journal>${transactions}</Journal></GeneralLedgerEntries></AuditFile>`;

/** What a file with these transactions is read to. */
export async function read(transactions: string, head = ""): Promise<LedgerReading & { lines: LedgerLine[] }> {
  const lines: LedgerLine[] = [];
  const reading = await readSaft([fileWith(auditFile(transactions, head))], (line) => lines.push(line));
  return { ...reading, lines };
}
