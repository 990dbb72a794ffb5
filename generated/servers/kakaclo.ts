// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:3c58d71f9492371fbfd580ab56ecbcf6b1f86e868a1b2efc2bab5c1fe2df51a3)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
