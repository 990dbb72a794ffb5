// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:6976d5f01f8cddd5282301bf69699ca8058d463b21be78689b4b66ca5b5024af)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
