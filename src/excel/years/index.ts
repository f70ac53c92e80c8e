// The period moved on: what was reported is kept, its reports become values. Knows no button.
export { moveToNextPeriod, offerNextPeriod, type MoveWish } from "./nextPeriod";
