// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:ddde2c865c5c4f449f44a7b3b4bb0efba5d675b8862b6cb8a739a31a39a96ffc)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
