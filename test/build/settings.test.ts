const SETTINGS = "../../.config/build-settings.js";

interface Settings {
  readonly addinUrl: string;
  readonly officeJsUrl: string;
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
