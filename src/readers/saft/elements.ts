/**
 * An element to read. The text of a field goes into the nearest record around it. A record is handed on when it closes.
 * A group only leads to its parts.
 */
export type Element = {
  readonly kind: "group" | "record" | "field";
  readonly name: string;
  readonly parts: Parts;
  /** For a field that holds an amount: the element that is named where it does not. */
  readonly amountIn?: string;
  /** The element around it; set once, when that element is made. */
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
/** A field that holds an amount in an element of its own. */
const plainAmount = (name: string, amountIn: string): Element => ({ ...field(name), amountIn });
/** A SAF-T amount has one element for the ledger's currency, beside one for a foreign currency. */
const amount = (name: string, amountIn: string): Element => group({ Amount: plainAmount(name, amountIn) });

/** The root of SAF-T Financial. */
export const ROOT = "AuditFile";

/**
 * The elements that are read of SAF-T Financial NO, 1.10 to 1.40. All others are skipped with their content, so
 * customers, suppliers, owners, contacts, addresses and bank accounts are never kept.
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
          OpeningDebitBalance: plainAmount("openingDebit", "OpeningDebitBalance"),
          OpeningCreditBalance: plainAmount("openingCredit", "OpeningCreditBalance"),
          ClosingDebitBalance: plainAmount("closingDebit", "ClosingDebitBalance"),
          ClosingCreditBalance: plainAmount("closingCredit", "ClosingCreditBalance"),
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
      TotalDebit: plainAmount("debit", "TotalDebit"),
      TotalCredit: plainAmount("credit", "TotalCredit"),
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
            DebitAmount: amount("debit", "DebitAmount"),
            CreditAmount: amount("credit", "CreditAmount"),
            Analysis: record("analysis", {
              AnalysisType: field("type"),
              AnalysisID: field("code"),
              // Up to 1.20 one amount without a side; from 1.30 one for each side.
              AnalysisAmount: amount("amount", "AnalysisAmount"),
              DebitAnalysisAmount: amount("debit", "DebitAnalysisAmount"),
              CreditAnalysisAmount: amount("credit", "CreditAnalysisAmount"),
            }),
          }),
        }),
      }),
    }),
  }),
});
