import type { Amount } from "../money";
import type { Fault, Finding, SumTerm } from "../faults";
import { meaningAt } from "./axis";
import type { Checked } from "./checked";
import { diagnoseTotal } from "./diagnosis";
import { isAmount } from "./figureTable";
import { cellOfKey, type Instance } from "./instances";
import type { WrongCell } from "./locate";
import { mayBeAverage } from "./rates";
import { slipOf } from "./slip";

/** The finding of a cell that is wrong: what it is, what it should be, and what it looks like. */
export function wrongFigure(checked: Checked, wrong: WrongCell): Finding {
  const { line, column } = cellOfKey(wrong.cell);
  const printed = checked.down.lines[line]?.figures[column] as Amount;
  const at = checked.table.at(line, column);
  const fault = wrong.own ? faultOf(checked, wrong, wrong.own, printed) : itemFault(wrong, printed);
  return { ...fault, severity: severityOf(wrong, printed, fault), at };
}

const itemFault = ({ wanted, corrects }: WrongCell, printed: Amount): Fault => ({
  code: "figure-breaks-sums",
  facts: { printed: printed.toString(), wanted: wanted.toString(), sums: corrects.length },
});

function faultOf(checked: Checked, { wanted }: WrongCell, own: Instance, printed: Amount): Fault {
  const { reading, axis } = own;
  const residue = printed.minus(wanted);
  const amounts = { printed: printed.toString(), wanted: wanted.toString(), residue: residue.toString() };
  if (reading.turned) return { code: "difference-wrong", facts: { ...amounts, terms: termsOf(checked, own) } };
  const pair = resultPair(own);
  if (pair) {
    const { income, costs } = pair;
    const facts = { income: income.toString(), costs: costs.toString(), printed: amounts.printed };
    return { code: "result-not-difference", facts: { ...facts, residue: amounts.residue } };
  }
  const annex = annexOf(checked, own);
  if (annex) {
    const facts = { actual: annex.actual.toString(), remaining: annex.remaining.toString(), printed: amounts.printed };
    return { code: "accumulated-not-sum", facts: { ...facts, residue: amounts.residue } };
  }
  const { kind } = meaningAt(axis, reading.target);
  if (kind === "closing") return { code: "balance-wrong", facts: { ...amounts, terms: termsOf(checked, own) } };
  if (kind === "result" || own.terms.some(({ sign }) => sign === -1)) {
    return { code: "result-not-sum", facts: { ...amounts, terms: termsOf(checked, own) } };
  }
  return { code: "total-not-sum", facts: { ...amounts, causes: causesOf(checked, own, printed) } };
}

const termsOf = (checked: Checked, own: Instance): SumTerm[] =>
  own.terms.map(({ cell, amount, sign }) => ({ name: nameOf(checked, own, cell), amount: amount.toString(), sign }));

function nameOf({ table }: Checked, { axis }: Instance, cell: number): string {
  const { line, column } = cellOfKey(cell);
  if (axis.way === "down") return table.lines[line]?.label ?? "";
  return table.parts[table.lines[line]?.part ?? 0]?.[column]?.heading ?? "";
}

/** The income and the costs of a result that is made of these two alone, as amounts without the sign of a ledger. */
function resultPair({ axis, reading, terms }: Instance): { income: Amount; costs: Amount } | undefined {
  const [one, other] = terms;
  if (terms.length !== 2 || !one || !other || axis.way !== "down") return undefined;
  if (meaningAt(axis, reading.target).kind !== "result") return undefined;
  const sides = [one, other].map(({ cell }) => meaningAt(axis, cellOfKey(cell).line).side);
  if (sides[0] !== 1 || sides[1] !== -1 || one.sign !== 1) return undefined;
  return { income: one.amount, costs: other.sign === -1 ? other.amount : other.amount.neg() };
}

function annexOf(
  { table }: Checked,
  { axis, reading, terms }: Instance,
): Record<"actual" | "remaining", Amount> | undefined {
  const { across } = table;
  if (!across || axis.way !== "across" || reading.target !== across.accumulated) return undefined;
  const [actual, remaining] = [across.actual, across.remaining].map(
    (column) => terms.find(({ cell }) => cellOfKey(cell).column === column)?.amount,
  );
  return actual && remaining && terms.length === 2 ? { actual, remaining } : undefined;
}

const MOST_CAUSES = 3;

function causesOf(checked: Checked, own: Instance, printed: Amount) {
  const { line, column } = cellOfKey(own.target);
  const row = checked.down.lines[line]?.figures ?? [];
  const others = row.filter((figure, i): figure is Amount => i !== column && isAmount(figure) && !figure.eq(printed));
  const unique = others.filter((amount, i) => others.findIndex((other) => other.eq(amount)) === i);
  const parts = own.terms.map(({ amount, sign }) => (sign === 1 ? amount : amount.neg()));
  return diagnoseTotal(parts, printed, own.axis.way === "down" ? unique : [], own.unit)
    .slice(0, MOST_CAUSES)
    .map((cause) => {
      const name = "line" in cause ? nameOf(checked, own, own.terms[cause.line - 1]?.cell ?? -1) : "";
      return name === "" ? cause : { ...cause, name };
    });
}

/** An error where figures prove it. What rests on words, or may be a figure of another kind, is a warning. */
function severityOf(wrong: WrongCell, printed: Amount, fault: Fault): Finding["severity"] {
  const { wanted, corrects, own } = wrong;
  if (corrects.length > 1) return "error";
  const slip = slipOf(printed, wanted) !== undefined;
  if (!own) return "warning";
  if (own.reading.turned && printed.eq(wanted.neg())) return "warning";
  if (own.reading.isProved) return slip || !mayBeAverage(own) ? "error" : "warning";
  if (fault.code === "result-not-difference") return "error";
  const hasCause = fault.code === "total-not-sum" && fault.facts.causes.length > 0;
  return slip || hasCause || printed.minus(wanted).abs().lte(wanted.abs().div(2)) ? "error" : "warning";
}
