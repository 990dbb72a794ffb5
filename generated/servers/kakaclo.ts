// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:b0435de3eae814cc990ca3bac2489c436eeaaccc7182ca03312cf14ab24b960c)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
