import { Select } from "@fluentui/react-components";
import { LANGUAGES, languageOf, pane, type Language } from "../../text";
import { useLanguage, useWords } from "../state";

export type LanguageChoiceProps = { onLanguage: (language: Language) => void };

/** The language of the pane. Reports have their own, in the sheet Oppsett. */
export function LanguageChoice({ onLanguage }: LanguageChoiceProps) {
  const words = useWords();
  return (
    <Select
      size="small"
      aria-label={words.language}
      value={useLanguage()}
      onChange={(_event, { value }) => onLanguage(languageOf(value))}
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {pane.languageNames[each]}
        </option>
      ))}
    </Select>
  );
}
