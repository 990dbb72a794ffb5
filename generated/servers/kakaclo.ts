// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:d149aa872e0be70a60114d3550b056d4219245c0db1429f104216761088edd10)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
