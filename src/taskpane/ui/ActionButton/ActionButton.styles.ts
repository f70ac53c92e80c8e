import { makeStyles, tokens } from "@fluentui/react-components";

export const useActionButtonStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS },
  button: { justifyContent: "flex-start", width: "100%", maxWidth: "none" },
  hint: { color: tokens.colorNeutralForeground2 },
});
