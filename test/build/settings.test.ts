import { readFileSync } from "node:fs";
import { version } from "../../package.json";

const SETTINGS = "../../.config/build-settings.js";

interface Settings {
  readonly addinUrl: string;
  readonly officeJsUrl: string;
  readonly version: string;
}

function settingsFor(env: NodeJS.ProcessEnv): Settings {
  const saved = process.env;
  process.env = { ...saved, ...env };
  try {
    let read: { settings: Settings } | undefined;
    jest.isolateModules(() => {
      read = jest.requireActual<{ settings: Settings }>(SETTINGS);
    });
    if (read === undefined) throw new Error("no settings");
    return read.settings;
  } finally {
    process.env = saved;
  }
}

test.each([
  // why                                       ADDIN_URL                          the folder
  ["a developer's own machine", undefined, "https://localhost:3000/"],
  ["a host", "https://addin.sikt.no/", "https://addin.sikt.no/"],
  ["a folder, with its last slash forgotten", "https://www.sikt.no/bibsys/v1", "https://www.sikt.no/bibsys/v1/"],
])("%s", (_why, given, folder) => {
  expect(settingsFor({ ADDIN_URL: given }).addinUrl).toBe(folder);
});

test.each([
  // why                                        ADDIN_URL
  ["http: Excel would load nothing from it", "http://addin.sikt.no/"],
  ["no address at all", "addin.sikt.no"],
])("stops the build: %s", (_why, given) => {
  expect(() => settingsFor({ ADDIN_URL: given })).toThrow();
});

test("Office.js is Microsoft's own unless a cloud has another", () => {
  expect(settingsFor({}).officeJsUrl).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  const other = "https://appsforoffice.example/lib/1/hosted/office.js";
  expect(settingsFor({ OFFICE_JS_URL: other }).officeJsUrl).toBe(other);
});

test.each([
  // why                                    BUILD_NUMBER   the manifest's version
  ["a developer's own build", undefined, `${version}.0`],
  ["the seventh build of a version", "7", `${version}.7`],
  ["the most that Excel takes", "65535", `${version}.65535`],
])("the manifest's version follows package.json: %s", (_why, build, expected) => {
  expect(settingsFor({ BUILD_NUMBER: build }).version).toBe(expected);
});

test.each(["65536", "-1", "1.2", "main", ""])("BUILD_NUMBER=%s stops the build", (build) => {
  expect(() => settingsFor({ BUILD_NUMBER: build })).toThrow("BUILD_NUMBER");
});

test("manifest.xml has that version too, for a developer who loads it as it is", () => {
  expect(readFileSync("manifest.xml", "utf8")).toContain(`<Version>${settingsFor({}).version}</Version>`);
});
