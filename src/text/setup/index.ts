// The words of set-up and templates. Knows no sheet.
export { setUp } from "./pane";
export { templatesPanel } from "./paneTemplates";
export { templates } from "./templates";
