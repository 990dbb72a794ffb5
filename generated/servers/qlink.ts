// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:81589f79e8366a313bfe73662e8664601ebfa9377860ec609e8d14716b6f67c6)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
