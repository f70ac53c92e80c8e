import { Caption1, Checkbox } from "@fluentui/react-components";
import { useLineChoiceStyles } from "./LineChoice.styles";

export type LineChoiceProps = {
  name: string;
  /** The source of its actual, which stands below the name. */
  source: string;
  /** The whole row in words, for a reader who moves from checkbox to checkbox. */
  label: string;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
};

/** A line of *Poster* that can be chosen. */
export function LineChoice({ name, source, label, isChosen, onChange }: LineChoiceProps) {
  const styles = useLineChoiceStyles();
  return (
    <Checkbox
      className={styles.choice}
      checked={isChosen}
      aria-label={label}
      onChange={(_event, { checked }) => onChange(checked === true)}
      label={{
        className: styles.label,
        children: (
          <>
            {name}
            <Caption1 block className={styles.source}>
              {source}
            </Caption1>
          </>
        ),
      }}
    />
  );
}
