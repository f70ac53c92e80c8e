import { makeStyles } from "@fluentui/react-components";

export const useDisclosureStyles = makeStyles({
  button: { paddingLeft: 0, textAlign: "left", justifyContent: "flex-start" },
  /** No wider than the pane, also where its content is. */
  content: { minWidth: 0 },
});
