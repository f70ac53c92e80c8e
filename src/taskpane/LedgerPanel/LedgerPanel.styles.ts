import { makeStyles, tokens } from "@fluentui/react-components";

const box = {
  display: "grid",
  rowGap: tokens.spacingVerticalS,
  minWidth: "0",
};

export const useLedgerPanelStyles = makeStyles({
  group: box,
  hint: { color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: "anywhere" },
  button: { justifyContent: "flex-start", width: "100%", maxWidth: "none" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { minWidth: "0", width: "100%", textOverflow: "ellipsis" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  corrections: {
    ...box,
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    // A label of two lines stands beside one of one line: the lists stay in line.
    alignItems: "end",
    paddingBottom: tokens.spacingVerticalS,
  },
  drop: {
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: tokens.spacingVerticalXS,
  },
});
