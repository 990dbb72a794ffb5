// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:59c457d4deb937ea108b980b6905c7b840bbabcec0a16cfee71b6340c9a9470b)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
