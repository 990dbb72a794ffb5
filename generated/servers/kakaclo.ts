// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:8ddffa06af84aeadcbd163606bacc46bc8adbf26d84d1af1690bfa3ed8405a1c)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
