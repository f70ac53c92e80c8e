// The self-test, for the few who run it: a button, and a panel that loads when it is opened. Holds no probe.
export { SelfTestOffer } from "./SelfTestOffer";
