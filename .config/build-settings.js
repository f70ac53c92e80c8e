const path = require("node:path");
const { version } = require("../package.json");

/** Where a developer's add-in lives, and what manifest.xml therefore says. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** Microsoft's own address for Office.js: what a published add-in must load. */
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** @param {string | undefined} text */
function httpsFolder(text) {
  const url = new URL(text ?? DEVELOPMENT_URL);
  if (url.protocol !== "https:") throw new Error(`ADDIN_URL must be https, Excel loads nothing else: ${url.href}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * The manifest's four numbers: those of package.json, and the number of the build.
 *
 * @param {string | undefined} build
 */
function manifestVersion(build = "0") {
  if (!/^\d{1,5}$/.test(build) || Number(build) > 65535) {
    throw new Error(`BUILD_NUMBER must be a whole number from 0 to 65535: ${build}`);
  }
  return `${version}.${Number(build)}`;
}

/**
 * What differs between one place the add-in is served from and another.
 *
 * ADDIN_URL: the folder that dist/ is put in. OFFICE_JS_URL: for clouds with their own Office.js address. BUILD_NUMBER:
 * the fourth number of the manifest's version, for a host that is given several builds of one version.
 */
const settings = {
  root: path.resolve(__dirname, ".."),
  developmentUrl: DEVELOPMENT_URL,
  addinUrl: httpsFolder(process.env["ADDIN_URL"]),
  version: manifestVersion(process.env["BUILD_NUMBER"]),
  officeJsCdn: OFFICE_JS_CDN,
  officeJsUrl: process.env["OFFICE_JS_URL"] ?? OFFICE_JS_CDN,
};

module.exports = { settings };
