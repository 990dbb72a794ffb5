// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:74f918e01fb08909ca432cf82804afae770efb9f31c7132eae667b0548eef045)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
