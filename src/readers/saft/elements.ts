/**
 * An element of a file that is read. A field's text goes into the nearest record around it; a record is handed on when
 * it closes; a group only leads to what it holds.
 */
export type Element = {
  readonly kind: "group" | "record" | "field";
  readonly name: string;
  readonly parts: Parts;
  /** What it is a part of; set once, when that is made. */
  around?: Element;
};

export type RecordName = "header" | "account" | "dimension" | "entries" | "transaction" | "line" | "analysis";

type Parts = ReadonlyMap<string, Element>;

const element = (kind: Element["kind"], name: string, elements: Record<string, Element>): Element => {
  const made: Element = { kind, name, parts: new Map(Object.entries(elements)) };
  for (const part of made.parts.values()) part.around = made;
  return made;
};
const group = (elements: Record<string, Element>): Element => element("group", "", elements);
const record = (name: RecordName, elements: Record<string, Element>): Element => element("record", name, elements);
const field = (name: string): Element => element("field", name, {});
/** An amount of SAF-T holds the amount in the ledger's currency beside the one in a foreign currency. */
const amount = (name: string): Element => group({ Amount: field(name) });

/** The root of SAF-T Financial. */
export const ROOT = "AuditFile";

/**
 * All that is read of SAF-T Financial NO, 1.10 to 1.40. What is not named here is passed over with everything in it:
 * customers, suppliers, owners, contacts, addresses and bank accounts among it, so that none of it can be kept.
 */
export const SAFT: Element = group({
  [ROOT]: group({
    Header: record("header", {
      AuditFileVersion: field("version"),
      DefaultCurrencyCode: field("currency"),
      Company: group({ RegistrationNumber: field("company") }),
      SelectionCriteria: group({
        SelectionStartDate: field("firstDay"),
        SelectionEndDate: field("lastDay"),
        PeriodStart: field("firstPeriod"),
        PeriodStartYear: field("firstYear"),
        PeriodEnd: field("lastPeriod"),
        PeriodEndYear: field("lastYear"),
      }),
    }),
    MasterFiles: group({
      GeneralLedgerAccounts: group({
        Account: record("account", {
          AccountID: field("account"),
          AccountDescription: field("name"),
          OpeningDebitBalance: field("openingDebit"),
          OpeningCreditBalance: field("openingCredit"),
          ClosingDebitBalance: field("closingDebit"),
          ClosingCreditBalance: field("closingCredit"),
        }),
      }),
      AnalysisTypeTable: group({
        AnalysisTypeTableEntry: record("dimension", {
          AnalysisType: field("type"),
          AnalysisTypeDescription: field("name"),
        }),
      }),
    }),
    GeneralLedgerEntries: record("entries", {
      TotalDebit: field("debit"),
      TotalCredit: field("credit"),
      Journal: group({
        Transaction: record("transaction", {
          TransactionID: field("voucher"),
          Period: field("period"),
          PeriodYear: field("year"),
          TransactionDate: field("date"),
          Description: field("text"),
          Line: record("line", {
            AccountID: field("account"),
            Description: field("text"),
            DebitAmount: amount("debit"),
            CreditAmount: amount("credit"),
            Analysis: record("analysis", {
              AnalysisType: field("type"),
              AnalysisID: field("code"),
              // To 1.20 one amount without a side, from 1.30 one of each side.
              AnalysisAmount: amount("amount"),
              DebitAnalysisAmount: amount("debit"),
              CreditAnalysisAmount: amount("credit"),
            }),
          }),
        }),
      }),
    }),
  }),
});
