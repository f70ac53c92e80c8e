import { readPlan, REPORTS, type Plan } from "../../src/sheets";
import { tablesFromBefore } from "../example";

const planWith = (changes: Record<string, unknown>): Plan => {
  const { plan } = readPlan(tablesFromBefore(changes));
  if (!plan) throw new Error("no plan");
  return plan;
};

/** What the frame says below its figures, and the codes of what it finds. */
function saidWith(changes: Record<string, unknown>): { says: string[]; finds: string[] } {
  const plan = planWith(changes);
  const { rows } = REPORTS.frame.build(plan, { version: 1 });
  const says = rows.flatMap(({ role, cells: [cell] }) =>
    role === "prose" && cell?.kind === "words" ? [cell.words.nb.replaceAll("\u00a0", " ")] : [],
  );
  return { says, finds: REPORTS.frame.stoppers(plan).map(({ code }) => code) };
}

// The words of a workbook from before the sheet Prinsipper: frameOfAnyYear.test.ts has those of the table.

/** Another consortium than that of BIB-2024/31. */
const OTHERS = { "Oppsett!konsortium.Verdi": "Pensumlistekonsortiet", "Oppsett!sak-ramme.Verdi": "PLK-2024/7" };

test("the board's own frame has the board's own principles", () => {
  expect(saidWith({})).toEqual({
    says: [
      "Lisenskostnaden for biblioteksystemet øker med kontraktsfestede 3,0 %",
      "Øvrige kostnader følger generell prisstigning (3,0 %)",
      "Lønn følger samme prisstigning: lønnsvekst er ikke anslått for seg",
      "Kapasiteten i produktområdet holdes på tilsvarende nivå som inneværende år",
      "Arbeidet med kontinuerlig drift og vedlikehold, samt arbeidet med autoritetsregisteret, videreføres",
      "Halvparten av et eventuelt overskudd i 2024 går til fratrekk på konsortieavgiften for 2025, i tillegg til det planlagte nedtrekket på 3 650 000 kroner",
      "Styret vedtar prinsippene for rammen for budsjettet for 2025",
    ],
    finds: [],
  });
});

test("a growth that no line follows is a finding, and is not stated", () => {
  const { says, finds } = saidWith({ "Poster!drift.Kategori": "drift", "Forutsetninger!lisensvekst.Verdi": 0.05 });
  expect(finds).toEqual(["growth-unused"]);
  expect(says.join()).not.toMatch(/lisens|5,0/iu);
  expect(says[0]).toBe("Kostnadene følger generell prisstigning (3,0 %)");
  // A line that follows it, but has nothing to grow, bears it no more.
  const empty = saidWith({ "Poster!drift.Budsjett": 0, "Forutsetninger!lisensvekst.Verdi": 0.05 });
  expect([empty.finds, empty.says.join().includes("5,0")]).toEqual([["growth-unused"], false]);
  const licences = ["lonn", "reise", "igelu"].map((key) => [`Poster!${key}.Kategori`, "lisens"]);
  // What is passed on follows prices, and so does the fee then.
  expect(saidWith(Object.fromEntries(licences)).finds).toEqual([]);
  const onlyLicences = saidWith({ ...Object.fromEntries(licences), "Poster!igelu-inntekt.Rolle": "annet" });
  expect([onlyLicences.finds, onlyLicences.says.join().includes("prisstigning")]).toEqual([["growth-unused"], false]);
});

test("a licence that a line follows moves the fee, and is stated as it is written", () => {
  const plan = planWith({ "Forutsetninger!lisensvekst.Verdi": 0.05 });
  const fee = REPORTS.frame.build(plan, { version: 1 }).rows.find(({ id }) => id === "fee")?.cells[3];
  expect(fee?.kind === "amount" && String(fee.value)).toBe("34722.25");
  expect(saidWith({ "Forutsetninger!lisensvekst.Verdi": 0.0325 }).says[0]).toContain("kontraktsfestede 3,25 %");
});

test("another consortium is not told of the library system, the authority register or a drawdown of nothing", () => {
  const { says } = saidWith({ ...OTHERS, "Forutsetninger!nedtrekk.Verdi": 0 });
  expect(says.join("\n")).not.toMatch(/biblioteksystem|Alma|autoritet|produktområde|nedtrekk| 0 kroner/iu);
  expect(says).toContain("Lisenskostnader øker med kontraktsfestede 3,0 %");
  expect(says).toContain("Halvparten av et eventuelt overskudd i 2024 går til fratrekk på konsortieavgiften for 2025");
  const nothing = saidWith({ ...OTHERS, "Forutsetninger!fratrekksandel.Verdi": 0 });
  expect(nothing.says).toContain("Det planlagte nedtrekket av virksomhetskapital er 3 650 000 kroner");
  expect(nothing.says.join()).not.toContain("overskudd");
});

test("capacity that ends is not said to be kept", () => {
  const { says } = saidWith({ "Poster!reise.Kategori": "innleid" });
  expect(says).toContain("Innleid kapasitet avsluttes ved årsskiftet");
  expect(says.join()).not.toMatch(/Kapasiteten.*holdes/u);
  expect(saidWith({ "Poster!lonn.Kategori": "drift" }).says.join()).not.toMatch(/Kapasiteten.*holdes|Lønn/u);
});

test("a forecast deficit says what it takes from the capital", () => {
  expect(saidWith({ "Poster!lonn.Justering": 1000 }).says).toContain(
    "Prognosen for 2024 er et underskudd på 616 000 kroner, som tas av virksomhetskapitalen",
  );
  expect(saidWith({}).says.join()).not.toContain("underskudd");
});

test("a fee below zero is an error that stops the frame", () => {
  const plan = planWith({ "Forutsetninger!nedtrekk.Verdi": 40_000 });
  expect(REPORTS.frame.stoppers(plan)).toEqual([
    { code: "fee-negative", facts: { fee: "-1991.81" }, severity: "error" },
  ]);
});

test("the frame and the fee are preliminary while a growth they rest on is", () => {
  const statusOf = (id: string, changes: Record<string, unknown>): string | undefined => {
    const cell = REPORTS.frame.build(planWith(changes), { version: 1 }).rows.find((row) => row.id === id)?.cells[4];
    return cell?.kind === "words" ? cell.words.nb : undefined;
  };
  const decided = { "Forutsetninger!prisvekst.Status": "endelig", "Forutsetninger!fratrekksandel.Status": "endelig" };
  expect([statusOf("frame", {}), statusOf("fee", {})]).toEqual(["foreløpig", "foreløpig"]);
  expect([statusOf("frame", decided), statusOf("fee", decided)]).toEqual(["", ""]);
  const licence = { ...decided, "Forutsetninger!lisensvekst.Status": "Foreløpig" };
  expect([statusOf("frame", licence), statusOf("fee", licence)]).toEqual(["foreløpig", "foreløpig"]);
  // A growth that no line follows leaves the fee decided.
  expect(statusOf("fee", { ...licence, "Poster!drift.Kategori": "drift" })).toBe("");
});
