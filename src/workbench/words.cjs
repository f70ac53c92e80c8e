// The words of the terminal and the server. Any Node can read this file, as start.cjs says why. The page's own words are
// in page/words.ts and page/files/words.ts.
"use strict";

exports.words = {
  /**
   * @param {string} version
   * @param {boolean} isOld
   */
  wrongNode: function (version, isOld) {
    return (
      "Node " +
      version +
      (isOld ? " er for gammel: " : " kan ikke brukes: ") +
      "arbeidsbenken trenger Node 20.19 eller nyere av 20, 22.13 eller nyere av 22, eller 24 og nyere (https://nodejs.org)."
    );
  },
  notInstalled: "Pakkene er ikke installert. Kjør først: npm ci",
  /** @param {string | undefined} port */
  notPort: function (port) {
    return "PORT=" + port + " er ikke et portnummer. Velg et tall mellom 1024 og 65535: PORT=3001 npm start";
  },
  /**
   * @param {number} port
   * @param {number} other
   */
  portTaken: function (port, other) {
    return (
      "Port " + port + " er opptatt. Lukk programmet som bruker den, eller velg en annen: PORT=" + other + " npm start"
    );
  },
  /**
   * @param {number} port
   * @param {string | undefined} code
   * @param {number} other
   */
  portUnusable: function (port, code, other) {
    return "Port " + port + " kan ikke brukes (" + code + "). Du kan velge en annen: PORT=" + other + " npm start";
  },
  building: "Bygger tillegget og arbeidsbenken. Første gang tar det et halvt minutt …",
  notBuilt: "Byggingen stoppet: se feilen over.",
  noReports: "Rapportene kunne ikke beregnes uten nettleser: se feilen over.",
  /** @param {string} folder */
  ledgerMade: function (folder) {
    return (
      "Et prøveregnskap å importere, som SAF-T og CSV, ligger i " +
      folder +
      ". Knappene i gruppen Prøveregnskap laster det ned."
    );
  },
  ledgerNotMade: "Prøveregnskapet ble ikke laget: se feilen over.",
  /** @param {string} url */
  ready: function (url) {
    return "Arbeidsbenken er klar: " + url + "   (Ctrl+C stopper den)";
  },
  /**
   * @param {string} id
   * @param {string} code
   * @param {string} message
   */
  functionError: function (id, code, message) {
    return id + " ga " + code + ": " + message;
  },
  /** @param {string} members */
  lacking: function (members) {
    return "Arbeidsbenken mangler " + members;
  },
  /** @param {string} action */
  noSheet: function (action) {
    return action + " laget ikke noe ark. Oppgaveruten i arbeidsbenken sier hvorfor.";
  },
  notFound: "Finnes ikke.",
  failed: "Serveren feilet. Se der den ble startet.",
  foreignName: "Ikke et navn på denne tjeneren.",
  readOnly: "Bare lesing.",
};
