import { useId } from "react";
import { Body1, Button, Caption1, Field, InfoLabel, Input, type LabelProps } from "@fluentui/react-components";
import type { FunctionEntry, ParameterEntry } from "../../functions";
import { choicesOf, findingText, originName, valuesText } from "../../text";
import { keyOf, placeOfArea, useLanguage, useWords } from "../state";
import { PartHeading, usePanelStyles } from "../ui";
import { useFormulaPanelStyles } from "./FormulaPanel.styles";
import type { useFormulaPanel } from "./useFormulaPanel";

export type ArgumentFieldsProps = {
  panel: ReturnType<typeof useFormulaPanel>;
  entry: FunctionEntry;
};

/** A field for each argument, to type, choose or select its value; and the cell that the formula goes into. */
export function ArgumentFields({ panel, entry }: ArgumentFieldsProps) {
  const { selected, target, takeTarget } = panel;
  const styles = useFormulaPanelStyles();
  const shared = usePanelStyles();
  const headingId = useId();
  const words = useWords().formulas;
  return (
    <div role="group" className={shared.group} aria-labelledby={headingId}>
      <PartHeading id={headingId}>{words.argumentsTitle}</PartHeading>
      <Caption1>{words.argumentsLead}</Caption1>
      <Caption1 className={styles.selected}>{selected ? words.selected(selected) : words.nothingSelected}</Caption1>
      {entry.parameters.map((parameter) => (
        <ArgumentField key={parameter.id} panel={panel} parameter={parameter} />
      ))}
      {target && (
        <div className={styles.target}>
          <Body1>
            {words.target} <strong>{keyOf(placeOfArea(target))}</strong>
          </Body1>
          <Button size="small" onClick={takeTarget}>
            {words.changeTarget}
          </Button>
        </div>
      )}
    </div>
  );
}

function ArgumentField({
  panel,
  parameter: { id, name, description, isOptional },
}: {
  panel: ArgumentFieldsProps["panel"];
  parameter: ParameterEntry;
}) {
  const language = useLanguage();
  const styles = useFormulaPanelStyles();
  const { finding, origin } = panel.draft?.arguments[id] ?? {};
  const value = panel.written[id] ?? "";
  const listId = useId();
  const choices = choicesOf(id, language);
  // The cells that the argument refers to; while it is empty, the words that it takes.
  const hint = origin
    ? `${originName(origin, language)}: ${valuesText(origin, language)}`
    : value === ""
      ? choices.join(", ")
      : "";
  const words = useWords().formulas;
  return (
    <Field
      label={{
        children: (_element: unknown, props: LabelProps) => (
          <InfoLabel {...props} info={description} infoButton={{ "aria-label": words.about }}>
            {name}
            {isOptional && ` (${words.optional})`}
          </InfoLabel>
        ),
      }}
      {...(finding && { validationMessage: findingText(finding, language) })}
      {...(hint !== "" && { hint })}
    >
      {(field) => (
        <div className={styles.row}>
          <Input
            {...field}
            className={styles.input}
            value={value}
            autoComplete="off"
            spellCheck={false}
            {...(choices.length > 0 && { list: listId })}
            onChange={(_event, data) => panel.write(id, data.value)}
          />
          {choices.length > 0 && (
            <datalist id={listId}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
          <Button aria-label={words.useSelectedFor(name)} className={styles.take} onClick={() => panel.takeFor(id)}>
            {words.useSelected}
          </Button>
        </div>
      )}
    </Field>
  );
}
