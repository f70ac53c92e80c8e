/** One of the answers to a question, as a button. */
export interface Choice<Answer> {
  readonly answer: Answer;
  readonly label: string;
}

/**
 * Asks in a dialog over the page. Escape gives the last answer, which is always the one that changes nothing.
 *
 * The first choice has the focus. When it is over, focus goes back to where it was.
 */
export function ask<Answer>(title: string, text: string, choices: readonly Choice<Answer>[]): Promise<Answer> {
  const dialog = document.createElement("dialog");
  const heading = document.createElement("h2");
  heading.id = "question-title";
  heading.textContent = title;
  const words = document.createElement("p");
  words.id = "question-text";
  words.textContent = text;
  const buttons = document.createElement("div");
  buttons.className = "dialog-buttons";
  dialog.className = "dialog";
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.setAttribute("aria-describedby", words.id);
  dialog.append(heading, words, buttons);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let given = choices.at(-1)?.answer as Answer;
    for (const { answer, label } of choices) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        given = answer;
        dialog.close();
      });
      buttons.append(button);
    }
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(given);
    });
    dialog.showModal();
  });
}
