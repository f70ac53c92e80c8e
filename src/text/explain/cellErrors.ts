import type { Phrase } from "../language";

/**
 * What each of Excel's own errors means for the formula that shows it, and what to do. By the error's name in
 * Office.js.
 */
export const CELL_ERRORS: Readonly<Record<string, Phrase | undefined>> = {
  "#DIV/0!": {
    nb: "Formelen deler på null eller på en tom celle. Rett tallet den deler på.",
    nn: "Formelen deler på null eller på ei tom celle. Rett talet han deler på.",
    en: "The formula divides by zero or by a blank cell. Correct the figure it divides by.",
  },
  "#VALUE!": {
    nb: "Formelen får tekst eller flere celler der den trenger ett tall. Se etter tall som er skrevet som tekst.",
    nn: "Formelen får tekst eller fleire celler der han treng eitt tal. Sjå etter tal som er skrivne som tekst.",
    en: "The formula gets text or several cells where it needs one number. Look for numbers stored as text.",
  },
  "#REF!": {
    nb: "Formelen viser til celler eller et ark som er slettet. Skriv inn henvisningen på nytt.",
    nn: "Formelen viser til celler eller eit ark som er sletta. Skriv inn tilvisinga på nytt.",
    en: "The formula refers to cells or a sheet that have been deleted. Enter the reference again.",
  },
  "#NAME?": {
    nb: "Excel kjenner ikke et navn i formelen. Se etter skrivefeil, og om tillegget er lastet.",
    nn: "Excel kjenner ikkje eit namn i formelen. Sjå etter skrivefeil, og om tillegget er lasta.",
    en: "Excel does not know a name in the formula. Look for a spelling mistake, and check that the add-in is loaded.",
  },
  "#N/A": {
    nb: "Formelen finner ikke det den leter etter. Se om det er skrevet likt begge steder.",
    nn: "Formelen finn ikkje det han leitar etter. Sjå om det er skrive likt begge stader.",
    en: "The formula does not find what it looks for. Check that it is written the same way in both places.",
  },
  "#NUM!": {
    nb: "Tallene i formelen lar seg ikke regne ut. Se etter tall som er for store eller har feil fortegn.",
    nn: "Tala i formelen lèt seg ikkje rekne ut. Sjå etter tal som er for store eller har feil forteikn.",
    en: "The numbers in the formula cannot be computed. Look for numbers that are too large or have the wrong sign.",
  },
  "#NULL!": {
    nb: "To områder i formelen har ingen celler felles. Skill dem med semikolon, ikke med mellomrom.",
    nn: "To område i formelen har ingen celler felles. Skil dei med semikolon, ikkje med mellomrom.",
    en: "Two ranges in the formula have no cells in common. Separate them with a comma, not a space.",
  },
  "#SPILL!": {
    nb: "Svaret trenger flere celler enn det er plass til. Tøm cellene ved siden av eller under.",
    nn: "Svaret treng fleire celler enn det er plass til. Tøm cellene ved sida av eller under.",
    en: "The result needs more cells than there is room for. Clear the cells beside or below.",
  },
};
