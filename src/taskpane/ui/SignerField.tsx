import type { Ref } from "react";
import { Field, Input } from "@fluentui/react-components";
import { useWords } from "../state";
import { usePanelStyles } from "./panel.styles";

export type SignerFieldProps = {
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** The name is needed, and is not there. */
  isMissing?: boolean;
  field?: Ref<HTMLInputElement>;
};

/** The name of the user. *Logg* says who did what, and Excel does not know it. */
export function SignerField({ value, onChange, hint, isMissing = false, field }: SignerFieldProps) {
  const styles = usePanelStyles();
  const { name, nameMissing } = useWords().status;
  return (
    <Field label={name} {...(hint !== undefined && { hint })} {...(isMissing && { validationMessage: nameMissing })}>
      <Input
        {...(field !== undefined && { input: { ref: field } })}
        className={styles.field}
        value={value}
        autoComplete="name"
        onChange={(_event, { value: written }) => onChange(written)}
      />
    </Field>
  );
}
