// npm run start:excel. Serves the add-in over https for real Excel, and says how to load it there.
const webpack = require("webpack");
const WebpackDevServer = require("webpack-dev-server");
const { addin } = require("./webpack.addin");

const HOW_TO_LOAD = `
Tillegget ligger på https://localhost:3000/. Slik lastes manifest.xml i Excel:

  Excel på nettet  Hjem > Tillegg > Flere tillegg > Last opp mitt tillegg, og velg manifest.xml.
  Windows          Legg manifest.xml i en delt mappe. Filer > Alternativer > Klareringssenter > Innstillinger for
                   klareringssenter > Klarerte tilleggskataloger: legg til mappens nettverksadresse, kryss av for
                   «Vis på meny» og start Excel på nytt. Hjem > Tillegg > Flere tillegg > Delt mappe > BIBSYS.
  Mac              Kopier manifest.xml til ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ (lag mappen
                   om den mangler) og start Excel på nytt. Sett inn > Mine tillegg (pilen) > BIBSYS.

Ctrl+C stopper tjeneren.
`;

async function start() {
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port: 3000,
      server: await certificate(),
      hot: false,
      client: { overlay: false },
      // Excel on the web fetches the manifest's files from another origin.
      headers: { "Access-Control-Allow-Origin": "*" },
    },
    webpack(addin({}, { mode: "development" })),
  );
  await server.start();
  console.log(HOW_TO_LOAD);
}

/** The certificate Excel trusts, where it can be installed; else one that the user must accept in the browser. */
async function certificate() {
  try {
    const options = await require("office-addin-dev-certs").getHttpsServerOptions();
    return { type: "https", options };
  } catch (error) {
    console.log(`Fikk ikke installert et klarert sertifikat (${error.message.trim()}).`);
    console.log("Bruker et eget: åpne https://localhost:3000/taskpane.html i nettleseren og godta det først.");
    return "https";
  }
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
