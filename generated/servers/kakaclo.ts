// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:dcbc4978c01a58ad9503635038ac9da47f950aa6a398be5d40816c339d8c2c9d)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
