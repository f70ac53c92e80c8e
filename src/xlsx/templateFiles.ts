import { templateFile, TEMPLATES, type TemplateId } from "../sheets";
import { LANGUAGES } from "../text";
import { writeWorkbook } from "./writeWorkbook";

/** Writes every template in every language. Returns the files by name. */
export async function templateFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const id of Object.keys(TEMPLATES) as TemplateId[]) {
    const { title, sheets, shown } = TEMPLATES[id];
    for (const language of LANGUAGES) {
      const book = { title: title[language], sheets: sheets(language), shown, language };
      files.set(templateFile(id, language), await writeWorkbook(book));
    }
  }
  return files;
}
