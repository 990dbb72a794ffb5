/** A received value whose objects may have members that the contract does not list; those are reachable as `unknown`. */
export type Open<T> = T extends readonly (infer Entry)[]
  ? Open<Entry>[]
  : T extends object
    ? { [Key in keyof T]: Open<T[Key]> } & { [member: string]: unknown }
    : T;
