/**
 * Branded numbers: a ratio, a log ratio and a probability cannot be mixed up by accident.
 * Room: model. The constructors only mark; checking belongs to whoever reads the number from outside.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = number & { readonly [brand]: Name };

/** A dimensionless ratio; the variable's name says its direction, e.g. `speedup` (above 1 is better). */
export type Ratio = Branded<'ratio'>;
/** A natural logarithm of a ratio; a log speedup is positive when the candidate is better. */
export type LogRatio = Branded<'log-ratio'>;
/** A probability, 0 to 1. */
export type Probability = Branded<'probability'>;

/** Marks a number as a ratio. */
export const ratio = (value: number): Ratio => value as Ratio;
/** Marks a number as a natural log ratio. */
export const logRatio = (value: number): LogRatio => value as LogRatio;
/** Marks a number as a probability. */
export const probability = (value: number): Probability => value as Probability;

/** The ratio whose natural logarithm is given. */
export const ratioOfLog = (log: LogRatio): Ratio => ratio(Math.exp(log));
/** The natural logarithm of a ratio. */
export const logOfRatio = (value: Ratio): LogRatio => logRatio(Math.log(value));
