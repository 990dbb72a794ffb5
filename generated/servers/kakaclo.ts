// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:99a8c3d7eb84faa87b8cfa91fe517a0283ec5f1d30b6e89e020b9586ba405320)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
