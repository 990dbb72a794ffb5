// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:6a4826c7f0eba8113122f625a6412ac3a460d5267696339955cf243065fd10d6)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
