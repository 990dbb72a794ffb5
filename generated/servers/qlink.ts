// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:0a98e45c3c15c25f7d8ed0670d2e10e8d767ed4bbba5eaa45be09dd55514c606)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
