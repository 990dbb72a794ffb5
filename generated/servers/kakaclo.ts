// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:c4dc61a8a58d4999e6cc674fd8ea52ca5f2d0be6925eeb8f9daa29949139626f)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
