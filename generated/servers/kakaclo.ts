// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:933e6024f2dd44f0a0e19f804680d4172a456b3d22b497c2f452b09fc908a07c)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
