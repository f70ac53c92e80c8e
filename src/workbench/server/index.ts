export { serve } from "./serve";
export type { Served, ServeOptions } from "./serve";
