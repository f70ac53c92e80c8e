import { useState } from "react";
import { lastSigner, rememberSigner } from "./signer";

/** The name that an action writes to *Logg*; left out where the user gives none. */
export type Signed = { by?: string };

/** The name of the user, which is remembered while the pane is open. */
export function useSigner() {
  const [name, setName] = useState(lastSigner);
  const signed: Signed = name.trim() === "" ? {} : { by: name };
  const onChange = (written: string): void => {
    rememberSigner(written);
    setName(written);
  };
  return { field: { value: name, onChange }, signed };
}
