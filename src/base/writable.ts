/** A type whose members can be set: for a value that is still being made. */
export type Writable<T> = { -readonly [member in keyof T]: T[member] };
