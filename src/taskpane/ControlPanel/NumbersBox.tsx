import { Body1, Button } from "@fluentui/react-components";
import type { Conversion } from "../../sheets";
import { cellText } from "../../text";
import { useLanguage, useWords } from "../state";
import { QuestionBox, useChoiceBoxStyles } from "../ui";

export type NumbersBoxProps = { conversion: Conversion; onConvert: () => void; onCancel: () => void };

/** What turning the texts of a table into numbers would do, and the choice. Nothing is changed yet. */
export function NumbersBox({ conversion, onConvert, onCancel }: NumbersBoxProps) {
  const { sheet, numbers, left } = conversion;
  const words = useWords().control.numbers;
  const language = useLanguage();
  const styles = useChoiceBoxStyles();
  return (
    <QuestionBox
      title={words.title(numbers.length, sheet)}
      asked={conversion}
      answers={
        <>
          {numbers.length > 0 && (
            <Button appearance="primary" onClick={onConvert}>
              {words.convert}
            </Button>
          )}
          <Button appearance="subtle" onClick={onCancel}>
            {words.cancel}
          </Button>
        </>
      }
    >
      {numbers.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {numbers.slice(0, MOST_SHOWN).map(({ cell, text, number }) => (
            <li key={cell}>{words.becomes(cell, text, cellText(number, language))}</li>
          ))}
          {numbers.length > MOST_SHOWN && <li>{words.more(numbers.length - MOST_SHOWN)}</li>}
        </ul>
      )}
      {left.length > 0 && (
        <>
          <Body1>{words.left(left.length)}</Body1>
          <ul className={styles.list}>
            {left.slice(0, MOST_SHOWN).map(({ cell, text, why }) => (
              <li key={cell}>{words.stays(cell, text, why)}</li>
            ))}
            {left.length > MOST_SHOWN && <li>{words.more(left.length - MOST_SHOWN)}</li>}
          </ul>
        </>
      )}
    </QuestionBox>
  );
}

/** A pane is too small to read hundreds. */
const MOST_SHOWN = 20;
