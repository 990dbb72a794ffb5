// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:e13ab00fec634a0baa78f12b2f7218c582075686f69ff6a9266130f02fe7512a)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
