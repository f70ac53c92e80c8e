import type { RuleNote } from "../../core";
import type { Phrase } from "../language";

/** The subject of each rule of the standard chart, as *Kontoregler* shows it. */
export const RULE_NOTES: Record<RuleNote, Phrase> = {
  hired: { nb: "Konsulenter og innleid kapasitet", nn: "Konsulentar og innleigd kapasitet", en: "Hired-in capacity" },
  refunds: {
    nb: "Refusjoner av sykepenger og annet (kredit)",
    nn: "Refusjonar av sjukepengar og anna (kredit)",
    en: "Refunds of sick pay and other (credit)",
  },
  salary: { nb: "Lønn og personal", nn: "Løn og personal", en: "Salaries and personnel" },
  licences: { nb: "Årlige lisenser", nn: "Årlege lisensar", en: "Annual licences" },
  membership: { nb: "Kontingenter", nn: "Kontingentar", en: "Membership fees" },
  travel: { nb: "Reise og diett", nn: "Reise og diett", en: "Travel and subsistence" },
  meetings: { nb: "Møter, kurs og seminarer", nn: "Møte, kurs og seminar", en: "Meetings, courses and seminars" },
  operations: { nb: "Annen driftskostnad", nn: "Annan driftskostnad", en: "Other operating costs" },
  membershipIncome: { nb: "Innbetalt til IGeLU", nn: "Innbetalt til IGeLU", en: "Paid in for IGeLU" },
  drawdownIncome: {
    nb: "Nedtrekk av virksomhetskapital",
    nn: "Nedtrekk av verksemdskapital",
    en: "Drawdown of the consortium's capital",
  },
  carriedIncome: { nb: "Overført fra året før", nn: "Overført frå året før", en: "Carried over from the year before" },
  feeIncome: { nb: "Konsortieavgift", nn: "Konsortieavgift", en: "Consortium fee" },
  balance: {
    nb: "Balansekontoer: hører ikke til resultatet",
    nn: "Balansekontoar: høyrer ikkje til resultatet",
    en: "Balance sheet accounts: not part of the result",
  },
};
