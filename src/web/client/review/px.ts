/** A length on the screen as a style has it: Preact sets what it is given. */
export const px = (length: number): string => `${Math.round(length * 100) / 100}px`
