/**
 * What a change means for a customer who keeps to the old description. `breaking`: what worked may fail. `compatible`: all
 * goes on, though something is new. `documentation`: only words, examples or their sources changed.
 */
export type Level = "breaking" | "compatible" | "documentation";

/** All levels, the weightiest first. */
export const levels: readonly Level[] = ["breaking", "compatible", "documentation"];
