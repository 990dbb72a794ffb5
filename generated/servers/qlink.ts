// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:8ae82331d4bf264752c2883a146a5e2794af27da5b4c9e88df62308128bde2cc)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
