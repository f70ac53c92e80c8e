// What closed years teach about an open one: how a year fell on its months, which method came closest, and how far a
// forecast has been from the final year. Knows no sheet, and never extends a history that is too short.
export { forecastBias, type Bias } from "./forecastBias";
export { forecastRange, SHORTEST_HISTORY, type ForecastRange } from "./forecastRange";
export { relativeError, type PastForecast } from "./pastForecast";
export { closestMethod, replayYear, type ClosedYear, type Replay, type ReplayMethod } from "./replay";
export { seasonOf } from "./season";
