// The characters that JSON is made of, as UTF-16 units.

export const tab = 9;
export const newline = 10;
export const carriageReturn = 13;
export const space = 32;
export const quote = 34;
export const comma = 44;
export const minus = 45;
export const dot = 46;
export const zero = 48;
export const nine = 57;
export const colon = 58;
export const capitalE = 69;
export const listStart = 91;
export const backslash = 92;
export const listEnd = 93;
export const smallE = 101;
export const objectStart = 123;
export const objectEnd = 125;
