/** Names of members that mean something to JavaScript, or to JSON pointers. */
export const hostileNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "",
  "\0",
  "a/b~c",
];
