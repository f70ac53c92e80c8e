/** Who is at work, for as long as the pane is open: the panel itself may be folded away meanwhile. */
let signer = "";

export const lastSigner = (): string => signer;

export function rememberSigner(name: string): void {
  signer = name;
}
