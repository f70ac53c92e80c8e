import { Select } from "@fluentui/react-components";
import { LANGUAGES, languageOf, pane, type Language } from "../../text";

export type LanguageChoiceProps = { language: Language; onLanguage: (language: Language) => void };

/** The language of the pane. Reports have their own, in the sheet Oppsett. */
export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  return (
    <Select
      size="small"
      aria-label={pane.language[language]}
      value={language}
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
