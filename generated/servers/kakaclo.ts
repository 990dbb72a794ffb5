// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:a9d88d18c56203662ff19d774f8111773389dcf2dfe2c09f7930751b438fe751)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
