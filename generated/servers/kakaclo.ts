// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:ceccb1867606231350e19efe0474917c389f8ec21e46f2269b2a5de13c1a6e45)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
