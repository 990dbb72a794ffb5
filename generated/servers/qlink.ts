// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:beda196d3aeb5de713685a18dfbf286a4c783ef14a7c50a0d1b9c910bd7f585e)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
