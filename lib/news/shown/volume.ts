/** New lines of the last two days, beside what two days usually bring. */
export interface Volume {
  readonly lately: number;
  readonly usual: number;
}

/** Below this a source is too quiet for two days to say anything. */
const leastUsual = 5;

/**
 * Whether a source has all but fallen silent: a tenth of the usual or less. Outlets leave a feed behind
 * without a word, which then answers for years with its last lines.
 */
export function hasFallenAway({ lately, usual }: Volume): boolean {
  return usual >= leastUsual && lately <= usual / 10;
}
