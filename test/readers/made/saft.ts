import { ZERO, type Decimal } from "../../../src/core";
import { manyVouchers, type MadeLedger, type MadePart, type MadePosting, type MadeVoucher } from "./ledger";

/** How a SAF-T file is written: systems differ. */
export type SaftStyle = {
  version?: "1.10" | "1.20" | "1.30" | "1.40";
  /** A prefix of every element; an empty namespace is a file without any. */
  prefix?: string;
  hasNamespace?: boolean;
  encoding?: string;
  /** Credits as negative debits, and the other way round. */
  negative?: boolean;
  /** The ledger this many times over. */
  times?: number;
  /** Customers and suppliers before the postings, by which files grow. */
  parties?: number;
};

/** The pieces of one SAF-T Financial file: header, master files, and its postings voucher by voucher. */
export function* saftPieces(ledger: MadeLedger, style: SaftStyle = {}): Generator<string> {
  yield* saftPart(ledger, [...manyVouchers(ledger, 1)], style, style.times ?? 1);
}

/** The same ledger in several files that belong together: each has the header and the totals of all of them. */
export function saftParts(ledger: MadeLedger, count: number, style: SaftStyle = {}): string[] {
  const size = Math.ceil(ledger.vouchers.length / count);
  return Array.from({ length: count }, (_part, i) =>
    [...saftPart(ledger, ledger.vouchers.slice(i * size, (i + 1) * size), style, 1)].join(""),
  );
}

function* saftPart(
  ledger: MadeLedger,
  vouchers: readonly MadeVoucher[],
  style: SaftStyle,
  times: number,
): Generator<string> {
  const { version = "1.30", hasNamespace = true, encoding = "UTF-8", parties = 3 } = style;
  const tag = tagsOf(style.prefix ?? "");
  const name = style.prefix ? `xmlns:${style.prefix}` : "xmlns";
  const namespace = hasNamespace ? ` ${name}="urn:StandardAuditFile-Taxation-Financial:NO"` : "";
  yield `<?xml version="1.0" encoding="${encoding}"?>\n<!-- Made for tests: no one in it is real. -->\n`;
  yield `<${tag.of("AuditFile")}${namespace}>\n`;
  yield tag(
    "Header",
    tag("AuditFileVersion", version) +
      tag("AuditFileCountry", "NO") +
      tag("AuditFileDateCreated", "2024-09-06") +
      tag("SoftwareCompanyName", "Made") +
      tag("SoftwareID", "Made ledger") +
      tag("SoftwareVersion", "1") +
      tag("Company", tag("RegistrationNumber", "919477822") + party(tag, "Sikt")) +
      tag("DefaultCurrencyCode", "NOK") +
      tag(
        "SelectionCriteria",
        tag("PeriodStart", "1") + tag("PeriodStartYear", "2024") + tag("PeriodEnd", "6") + tag("PeriodEndYear", "2024"),
      ) +
      tag("TaxAccountingBasis", "A"),
  );
  yield `<${tag.of("MasterFiles")}>\n`;
  yield tag(
    "GeneralLedgerAccounts",
    ledger.accounts.map((account) => accountOf(tag, account, ledger, version, times)).join(""),
  );
  yield* partiesOf(tag, "Customer", parties, version);
  yield* partiesOf(tag, "Supplier", parties, version);
  yield tag(
    "AnalysisTypeTable",
    dimension(tag, "KS", "Koststed", "10210000") +
      dimension(tag, "PR", "Prosjekt", "012345") +
      dimension(tag, "AN", "Ansattnr", "77"),
  );
  yield `</${tag.of("MasterFiles")}>\n<${tag.of("GeneralLedgerEntries")}>\n`;
  const sides = totals(ledger, times, style.negative ?? false);
  yield (
    tag("NumberOfEntries", String(ledger.vouchers.length * times)) +
    tag("TotalDebit", money(sides.debit)) +
    tag("TotalCredit", money(sides.credit))
  );
  yield `<${tag.of("Journal")}>\n` + tag("JournalID", "HB") + tag("Description", "Hovedbok") + tag("Type", "GL");
  for (const voucher of manyVouchers({ ...ledger, vouchers: [...vouchers] }, times))
    yield transaction(tag, voucher, version, style.negative ?? false);
  yield `</${tag.of("Journal")}>\n</${tag.of("GeneralLedgerEntries")}>\n<${tag.of("SourceDocuments")}/>\n</${tag.of("AuditFile")}>\n`;
}

type Tags = ((name: string, content: string) => string) & { of: (name: string) => string };

function tagsOf(prefix: string): Tags {
  const of = (local: string): string => (prefix === "" ? local : `${prefix}:${local}`);
  return Object.assign((local: string, content: string) => `<${of(local)}>${content}</${of(local)}>\n`, { of });
}

const hasSides = (version: string): boolean => version >= "1.30";

function accountOf(
  tag: Tags,
  [account, name]: readonly [string, string],
  { vouchers }: MadeLedger,
  version: string,
  times: number,
): string {
  const moved = vouchers
    .flatMap(({ postings }) => postings)
    .filter((posting) => posting.account === account)
    .reduce((sum, posting) => sum.plus(amountOf(posting)), ZERO)
    .times(times);
  return tag(
    "Account",
    tag("AccountID", account) +
      tag("AccountDescription", escaped(name)) +
      (hasSides(version)
        ? tag("GroupingCategory", "KS") + tag("GroupingCode", account.slice(0, 3))
        : tag("StandardAccountID", account.slice(0, 3))) +
      tag("AccountType", "GL") +
      tag("OpeningDebitBalance", "0.00") +
      tag(moved.isNegative() ? "ClosingCreditBalance" : "ClosingDebitBalance", money(moved.abs())),
  );
}

/** What must never come out of the reading: a name, an address, a bank account. */
export const PRIVATE = ["Ola Hemmelig", "Skjultveien", "86011117947", "Leverandør uten navn"];

const party = (tag: Tags, name: string): string =>
  tag("Name", name) +
  tag(
    "Address",
    tag("StreetName", "Skjultveien") + tag("Number", "1") + tag("City", "Trondheim") + tag("PostalCode", "7030"),
  ) +
  tag("Contact", tag("ContactPerson", tag("FirstName", "Ola Hemmelig") + tag("LastName", "Ola Hemmelig"))) +
  tag("BankAccount", tag("BankAccountNumber", "86011117947") + tag("BankAccountName", "Ola Hemmelig"));

function* partiesOf(tag: Tags, kind: "Customer" | "Supplier", count: number, version: string): Generator<string> {
  yield `<${tag.of(`${kind}s`)}>\n`;
  for (let i = 0; i < count; i += 1) {
    const balance =
      tag("AccountID", kind === "Customer" ? "1500" : "2400") +
      tag("OpeningDebitBalance", "0.00") +
      tag("ClosingDebitBalance", "0.00");
    yield tag(
      kind,
      tag("RegistrationNumber", String(900_000_000 + i)) +
        party(tag, "Leverandør uten navn") +
        tag(`${kind}ID`, String(10_000 + i)) +
        (hasSides(version) ? tag("BalanceAccount", balance) : balance),
    );
  }
  yield `</${tag.of(`${kind}s`)}>\n`;
}

const dimension = (tag: Tags, type: string, name: string, code: string): string =>
  tag(
    "AnalysisTypeTableEntry",
    tag("AnalysisType", type) +
      tag("AnalysisTypeDescription", name) +
      tag("AnalysisID", code) +
      tag("AnalysisIDDescription", "Ola Hemmelig"),
  );

function transaction(tag: Tags, voucher: MadeVoucher, version: string, negative: boolean): string {
  const lines = voucher.postings.map((posting, i) =>
    tag(
      "Line",
      tag("RecordID", String(i + 1)) +
        tag("AccountID", posting.account) +
        analyses(tag, posting, version) +
        tag("ValueDate", voucher.date) +
        (posting.account === "2400" ? tag("SupplierID", "10001") : "") +
        tag("Description", escaped(posting.text)) +
        side(tag, "Amount", amountOf(posting), negative) +
        tax(tag, posting, version) +
        tag("ReferenceNumber", voucher.id) +
        tag("DueDate", voucher.date) +
        tag("SystemEntryTime", `${voucher.date}T12:00:00`),
    ),
  );
  return tag(
    "Transaction",
    tag("TransactionID", voucher.id) +
      tag("Period", String(voucher.period)) +
      tag("PeriodYear", String(voucher.year)) +
      tag("TransactionDate", voucher.date) +
      tag("SourceID", "Ola Hemmelig") +
      (hasSides(version) ? tag("VoucherType", "GL") + tag("VoucherDescription", "Hovedbok") : "") +
      tag("TransactionType", "Normal") +
      tag("Description", escaped(voucher.text)) +
      tag("SystemEntryDate", voucher.date) +
      tag("GLPostingDate", voucher.date) +
      lines.join(""),
  );
}

/** Compensated value added tax of what is bought: an amount inside the posting that is not the posting's. */
function tax(tag: Tags, posting: MadePosting, version: string): string {
  if (!/^[67]/u.test(posting.account)) return "";
  const base = amountOf(posting);
  const amount = base.times("0.25").toDecimalPlaces(2);
  return tag(
    "TaxInformation",
    tag("TaxType", "MVA") +
      tag("TaxCode", "81") +
      tag("TaxPercentage", "25") +
      tag("Country", "NO") +
      tag("TaxBase", money(base)) +
      (hasSides(version) ? side(tag, "TaxAmount", amount, false) : tag("TaxAmount", tag("Amount", money(amount)))),
  );
}

/** One Analysis for each part and dimension; where there is one part its amount may be left out. */
function analyses(tag: Tags, { parts }: MadePosting, version: string): string {
  const of = (type: string, code: (part: MadePart) => string): string => {
    const codes = new Set(parts.map(code));
    return (codes.size === 1 ? parts.slice(0, 1) : parts)
      .filter((part) => code(part) !== "")
      .map((part) =>
        tag(
          "Analysis",
          tag("AnalysisType", type) +
            tag("AnalysisID", code(part)) +
            (codes.size === 1
              ? ""
              : hasSides(version)
                ? side(tag, "AnalysisAmount", part.amount, false)
                : tag("AnalysisAmount", tag("Amount", money(part.amount.abs())))),
        ),
      )
      .join("");
  };
  return of("KS", ({ costCentre }) => costCentre) + of("PR", ({ project }) => project);
}

function side(tag: Tags, kind: "Amount" | "AnalysisAmount" | "TaxAmount", amount: Decimal, negative: boolean): string {
  const isDebit = amount.isNegative() === negative;
  return tag(`${isDebit ? "Debit" : "Credit"}${kind}`, tag("Amount", money(isDebit ? amount : amount.neg())));
}

function totals({ vouchers }: MadeLedger, times: number, negative: boolean): { debit: Decimal; credit: Decimal } {
  const amounts = vouchers.flatMap(({ postings }) => postings.map(amountOf));
  const of = (isDebit: boolean): Decimal =>
    amounts
      .filter((amount) => (amount.isNegative() === negative) === isDebit)
      .reduce((sum, amount) => sum.plus(isDebit ? amount : amount.neg()), ZERO)
      .times(times);
  return { debit: of(true), credit: of(false) };
}

const amountOf = ({ parts }: MadePosting): Decimal => parts.reduce((sum, { amount }) => sum.plus(amount), ZERO);
const money = (amount: Decimal): string => amount.toFixed(2);
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
