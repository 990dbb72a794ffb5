// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:c293ffc60025306d4fc33a9d000306b76d19cb05a80d3654221cb887a4ee893f)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
