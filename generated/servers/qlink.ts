// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:f8a107c8d167db768281f594351e429dd626034c4539fc4580d4698199de767f)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
