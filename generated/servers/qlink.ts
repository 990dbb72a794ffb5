// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:281fa259c723e511e721afc9611b9987c8bb2c838c909a631c4f332360c26c86)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
