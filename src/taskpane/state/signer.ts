/** The name of the user, kept while the pane is open: a panel that is closed meanwhile does not lose it. */
let signer = "";

export const lastSigner = (): string => signer;

export function rememberSigner(name: string): void {
  signer = name;
}
