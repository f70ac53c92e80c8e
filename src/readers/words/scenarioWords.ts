import { tokensOf, words } from "./tokens";

/** What a figure is: booked, or planned. */
export type Scenario = "actual" | "planned";

/**
 * Tells what the figures are that a value or a heading names: `Regnskap 2024`, `Revidert budsjett`, `Forecast Q2`.
 *
 * @param beside - whether words that are not known may stand beside; in a column of scenarios they may
 * @returns undefined for a text that names neither, or both
 */
export function scenarioOf(text: string, beside: "known" | "any" = "known"): Scenario | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = tokensOf(text).flatMap((token) => token.split("/"));
  const isBeside = (token: string): boolean => BESIDE.has(token) || NUMBERED.test(token);
  if (beside === "known" && !tokens.every((token) => ACTUAL.has(token) || PLANNED.has(token) || isBeside(token)))
    return undefined;
  const [actual, planned] = [ACTUAL, PLANNED].map((known) => tokens.some((token) => known.has(token)));
  if (actual === planned) return undefined;
  return actual ? "actual" : "planned";
}

/**
 * Tells whether values are letters for actual and plans, which mean so only beside each other: `R` and `B`.
 */
export const areScenarioLetters = (values: readonly string[]): boolean => {
  const letters = values.map((value) => value.trim().toLowerCase());
  return (
    letters.includes("b") &&
    letters.some((letter) => letter === "r" || letter === "a") &&
    letters.every((letter) => /^[rabpfe]$/u.test(letter))
  );
};

const LONGEST = 60;
const ACTUAL = words(
  "regnskap regnskapet regnskapsbeløp regnskapstall regnskapsført rekneskapsført rekneskap rekneskapen regnskab redovisning bokslut actual actuals act faktisk faktiske faktiskt faktiska utfall realisert realiseret realiserat realisasjon virkelig virkelige verkeleg verkligt verklig bokført bokførte bogført bogførte bokfört booked posted regn rekn real ac",
);
const PLANNED = words(
  "budsjett budsjettet budsjettbeløp budsjettall budsjettert budsjettversjon budgetbelopp budgetbeløb prognosebeløp budsjetter budsj årsbudsjett driftsbudsjett periodebudsjett budget budgets budgetteret budgeterat budgeted årsbudget bud budg bu prognose prognosen prognos prognoser forecast forecasts fcst fc estimat estimater estimate estimates planlagt planlagde plan planned plantall forventet forventning outlook mål target targets økonomiplan le rolling",
);
/** Words that may stand beside. */
const BESIDE = words(
  "rev revidert reviderte reviderad revideret revised oppr opr opprinnelig opphavleg original originalt oprindeligt ursprunglig justert justeret justerad adjusted vedtatt vedteke disponibelt periodens perioden periode period måned månad month monthly års år året årets year yearly annual i in for pr per av of beløp belopp beløb amount sum kroner kr nok tall version versjon ver v nytt ny new endelig final foreløpig data tal figures type mottatt innmeldt siste latest full hele helår helår",
);
const NUMBERED = /^(?:\p{L}?\d{1,4})$/u;
