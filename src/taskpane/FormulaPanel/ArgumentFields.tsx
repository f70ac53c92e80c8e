import { useId } from "react";
import { Body1, Button, Caption1, Field, InfoLabel, Input, type LabelProps } from "@fluentui/react-components";
import type { FunctionEntry, ParameterEntry } from "../../functions";
import { choicesOf, findingText, originName, pane, valuesText, type Language } from "../../text";
import { usePanelStyles } from "../ui/panel.styles";
import { PartHeading } from "../ui/PartHeading";
import { keyOf, placeOfArea } from "../state/placeKey";
import { useFormulaPanelStyles } from "./FormulaPanel.styles";
import type { useFormulaPanel } from "./useFormulaPanel";

export type ArgumentFieldsProps = {
  panel: ReturnType<typeof useFormulaPanel>;
  entry: FunctionEntry;
  language: Language;
};

/** A field for each argument, which takes what is typed, chosen, or selected in the sheet; and where the formula goes. */
export function ArgumentFields({ panel, entry, language }: ArgumentFieldsProps) {
  const { selected, target, takeTarget } = panel;
  const styles = useFormulaPanelStyles();
  const shared = usePanelStyles();
  const headingId = useId();
  const say = pane.formulas;
  return (
    <div role="group" className={shared.group} aria-labelledby={headingId}>
      <PartHeading id={headingId}>{say.argumentsTitle[language]}</PartHeading>
      <Caption1>{say.argumentsLead[language]}</Caption1>
      <Caption1 className={styles.selected}>
        {(selected ? say.selected(selected) : say.nothingSelected)[language]}
      </Caption1>
      {entry.parameters.map((parameter) => (
        <ArgumentField key={parameter.id} panel={panel} parameter={parameter} language={language} />
      ))}
      {target && (
        <div className={styles.target}>
          <Body1>
            {say.target[language]} <strong>{keyOf(placeOfArea(target))}</strong>
          </Body1>
          <Button size="small" onClick={takeTarget}>
            {say.changeTarget[language]}
          </Button>
        </div>
      )}
    </div>
  );
}

function ArgumentField({
  panel,
  parameter: { id, name, description, isOptional },
  language,
}: {
  panel: ArgumentFieldsProps["panel"];
  parameter: ParameterEntry;
  language: Language;
}) {
  const styles = useFormulaPanelStyles();
  const { finding, origin } = panel.draft?.arguments[id] ?? {};
  const value = panel.written[id] ?? "";
  const listId = useId();
  const choices = choicesOf(id, language);
  // What the argument refers to, once it does; before that, the words it takes.
  const hint = origin
    ? `${originName(origin, language)}: ${valuesText(origin.values, language)}`
    : value === ""
      ? choices.join(", ")
      : "";
  const say = pane.formulas;
  return (
    <Field
      label={{
        children: (_element: unknown, props: LabelProps) => (
          <InfoLabel {...props} info={description} infoButton={{ "aria-label": say.about[language] }}>
            {name}
            {isOptional && ` (${say.optional[language]})`}
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
          <Button
            aria-label={say.useSelectedFor(name)[language]}
            className={styles.take}
            onClick={() => panel.takeFor(id)}
          >
            {say.useSelected[language]}
          </Button>
        </div>
      )}
    </Field>
  );
}
