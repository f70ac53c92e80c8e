import { Field, Input } from "@fluentui/react-components";
import { useWords } from "../state";
import { usePanelStyles } from "../ui";

export type NameFieldProps = { value: string; onChange: (value: string) => void };

/** The name of the user. *Logg* says who did what, and Excel does not know it. */
export function NameField({ value, onChange }: NameFieldProps) {
  const styles = usePanelStyles();
  const { status, ledger } = useWords();
  return (
    <Field label={status.name} hint={ledger.nameHint}>
      <Input
        className={styles.field}
        value={value}
        autoComplete="name"
        onChange={(_event, { value: written }) => onChange(written)}
      />
    </Field>
  );
}
