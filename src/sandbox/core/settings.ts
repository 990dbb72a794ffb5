/** The settings of a world, by name. */
export type Settings = Readonly<Record<string, unknown>>;
