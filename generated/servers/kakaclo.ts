// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:fa3c0394ca1ff4c78c987b2d87b3dbe41a0e12bd801df68feed1cbb638317f5a)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
