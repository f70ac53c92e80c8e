import type { Day } from "../../core";
import { formatDay, inEach, type Phrase } from "../language";

/** The words of the work sheet *Kontroll*. */
export const control = {
  title: { nb: "Kontroll", nn: "Kontroll", en: "Control" },
  lead: {
    nb: "Alt som ikke stemmer i arbeidsboken. Velg stedet for å gå til cellen. Hver kontroll skriver tabellen på nytt; egne kolonner følger funnet sitt.",
    nn: "Alt som ikkje stemmer i arbeidsboka. Vel staden for å gå til cella. Kvar kontroll skriv tabellen på nytt; eigne kolonner følgjer funnet sitt.",
    en: "Everything in the workbook that does not agree. Select the place to go to the cell. Each control rewrites the table; your own columns stay with their finding.",
  },
  notRun: {
    nb: "Kontrollen er ikke kjørt ennå.",
    nn: "Kontrollen er ikkje køyrd enno.",
    en: "The control has not been run yet.",
  },
  /** "Kjørt 3. september 2024 kl. 14.30 · stempel 1A2B3C4D · ingen funn" */
  run: (
    { day, hour, minute, stamp }: { day: Day; hour: number; minute: number; stamp: string | undefined },
    count: number,
  ): Phrase =>
    inEach((language) => {
      const [ran, at, mark, stampWord] = {
        nb: ["Kjørt", "kl.", ".", "stempel"],
        nn: ["Køyrd", "kl.", ".", "stempel"],
        en: ["Run", "at", ":", "stamp"],
      }[language] as [string, string, string, string];
      const [hours, minutes] = [hour, minute].map((number) => String(number).padStart(2, "0")) as [string, string];
      const when = `${ran} ${formatDay(day, language)} ${at} ${hours}${mark}${minutes}`;
      return [when, ...(stamp === undefined ? [] : [`${stampWord} ${stamp}`]), counted(count)[language]].join(" · ");
    }),
} as const;

/** Whether a text is the line that states when the control was run, or that it has not been, in any language. */
export const isControlRunLine = (text: string): boolean =>
  Object.values(control.notRun).some((words) => words === text) || /^(?:Kjørt|Køyrd|Run) \d/u.test(text);

const counted = (count: number): Phrase =>
  count === 0
    ? { nb: "ingen funn", nn: "ingen funn", en: "no findings" }
    : { nb: `${count} funn`, nn: `${count} funn`, en: `${count} ${count === 1 ? "finding" : "findings"}` };
