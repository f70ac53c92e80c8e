// Parts that any panel may use: headings, buttons, messages, outcomes. Knows no panel and no workbook.
export { ActionButton } from "./ActionButton/ActionButton";
export { Disclosure } from "./Disclosure/Disclosure";
export { ErrorBoundary } from "./ErrorBoundary";
export { FigureTable, type FigureRow } from "./FigureTable/FigureTable";
export { LanguageChoice } from "./LanguageChoice";
export { Message } from "./Message";
export { Outcome } from "./Outcome/Outcome";
export { ReadingProgress } from "./Outcome/ReadingProgress";
export { StandingFindings } from "./Outcome/StandingFindings";
export { PanelSection } from "./PanelSection";
export { PartHeading } from "./PartHeading";
export { useChoiceBoxStyles } from "./choiceBox.styles";
export { useColourScheme, type ThemeHint } from "./colourScheme";
export { kronerFor } from "./kroner";
export { usePanelStyles } from "./panel.styles";
export { SEEN_SCROLL_BAR } from "./scrollBar.styles";
export { findSurroundings } from "./surroundings";
export { useKeptFocus } from "./useKeptFocus";
