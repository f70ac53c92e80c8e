import { Field, Input } from "@fluentui/react-components";
import { pane, type Language } from "../../text";
import { useLedgerPanelStyles } from "./LedgerPanel.styles";

export type NameFieldProps = { name: { value: string; onChange: (value: string) => void }; language: Language };

/** Who imports: *Logg* says who did what, and Excel does not tell. */
export function NameField({ name, language }: NameFieldProps) {
  const styles = useLedgerPanelStyles();
  return (
    <Field label={pane.status.name[language]} hint={pane.ledger.nameHint[language]}>
      <Input
        className={styles.field}
        value={name.value}
        autoComplete="name"
        onChange={(_event, { value }) => name.onChange(value)}
      />
    </Field>
  );
}
