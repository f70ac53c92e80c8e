import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../text";
import { App } from "./App";
import { findSurroundings } from "./ui";

void findSurroundings().then(({ inExcel, locale, officeTheme }) => {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no place for the pane.");
  createRoot(place).render(
    <StrictMode>
      <App inExcel={inExcel} startLanguage={languageOf(locale)} officeTheme={officeTheme} />
    </StrictMode>,
  );
});
