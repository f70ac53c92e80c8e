/** The titles of the ready-made workbooks. */
export const templates = {
  example: {
    nb: "BIBSYS-konsortiet, 2. kvartal 2024",
    nn: "BIBSYS-konsortiet, 2. kvartal 2024",
    en: "BIBSYS-konsortiet, second quarter of 2024",
  },
  bibsys: {
    nb: "BIBSYS-konsortiet, tom arbeidsbok",
    nn: "BIBSYS-konsortiet, tom arbeidsbok",
    en: "BIBSYS-konsortiet, empty workbook",
  },
  readingLists: {
    nb: "Pensumlistekonsortiet, tom arbeidsbok",
    nn: "Pensumlistekonsortiet, tom arbeidsbok",
    en: "Pensumlistekonsortiet, empty workbook",
  },
} as const;
