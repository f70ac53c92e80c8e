const { addin } = require("./.config/webpack.addin");
const { workbenchHost, workbenchPage } = require("./.config/webpack.workbench");

/**
 * `addin` is what is shipped (dist/). The two others are the workbench (.workbench/), which never is.
 * One is built by its name: `webpack --config-name addin`.
 */
module.exports = [addin, workbenchPage, workbenchHost];
