// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:8c121d9232d74084d4431cf07aba2c4058c6515c784db67384930463767df06b)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
