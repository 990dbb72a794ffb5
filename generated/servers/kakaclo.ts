// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:5e0f50a74e61967e599c2dbc4116405625d2c1bc4751dbc0615363be545ae410)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
