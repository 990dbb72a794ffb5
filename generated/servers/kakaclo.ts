// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:73e3a97556470e8ea02746c43c2bcae41fac6b540c58c2ff1d0b1114e4e7076e)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
