import { makeStyles, tokens } from "@fluentui/react-components";

export const useFormulaPanelStyles = makeStyles({
  // Otherwise the longest name of a function makes the pane scroll sideways.
  chooser: { minWidth: "0", width: "100%" },
  chosen: { minWidth: "0", width: "100%", textOverflow: "ellipsis" },
  selected: { color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  // Beside its button where a figure has room, otherwise above it.
  input: { flex: "1 1 120px", minWidth: "0" },
  take: {
    flexShrink: 0,
    minWidth: "0",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  target: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground2 },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});
