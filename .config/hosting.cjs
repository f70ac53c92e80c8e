/**
 * What a static host has to say with the files of dist/, in the two forms that hosts read.
 *
 * No file has a hash in its name, so each is asked for anew every time: a half-old add-in computes half-old figures.
 * Excel on the web fetches the functions' metadata from another origin, and lets pages of any origin show the pane.
 */
const ALWAYS = {
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};
const FOR_METADATA = { "Access-Control-Allow-Origin": "*" };

/** The types that Excel wants, for a host that knows no better. */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** @param {string} name - of a file of dist/ */
const isMetadata = (name) => /^functions(\.[\w-]+)?\.json$/.test(name);

/**
 * `_headers`, as Netlify and Cloudflare Pages read it.
 *
 * @param {readonly string[]} names - of the files of dist/
 */
function headersFile(names) {
  /** @param {string} path @param {Record<string, string>} headers */
  const rule = (path, headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
  const metadata = names.filter(isMetadata).sort();
  return [
    rule("/*", ALWAYS),
    ...metadata.map((name) => rule(`/${name}`, { ...FOR_METADATA, "Content-Type": TYPES[".json"] })),
  ].join("\n");
}

/**
 * `web.config`, as IIS and Azure App Service read it.
 *
 * @param {readonly string[]} names - of the files of dist/
 */
function webConfig(names) {
  const types = Object.entries(TYPES).map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}"/>\n      <mimeMap fileExtension="${ending}" mimeType="${type}"/>`,
  );
  /** @param {Record<string, string>} headers */
  const said = (headers) =>
    Object.entries(headers)
      .map(([name, value]) => `        <remove name="${name}"/>\n        <add name="${name}" value="${value}"/>`)
      .join("\n");
  const metadata = names.filter(isMetadata).sort();
  const locations = metadata.map(
    (name) => `  <location path="${name}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${said(FOR_METADATA).replace(/^ {8}/gm, "          ")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="NoControl"/>
${types.join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${said(ALWAYS)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

/** Emits both beside the files that they are about. */
class HostingPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Hosting", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "Hosting", stage }, (assets) => {
        const names = Object.keys(assets);
        compilation.emitAsset("_headers", new sources.RawSource(headersFile(names)));
        compilation.emitAsset("web.config", new sources.RawSource(webConfig(names)));
      });
    });
  }
}

module.exports = { HostingPlugin, headersFile, isMetadata, webConfig };
