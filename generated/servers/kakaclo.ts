// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:f3eda54979150fc6fe08ace746894ce93c55788f286cca9516b196145034631c)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
