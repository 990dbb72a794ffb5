// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:67b549181c59670582e1bb5e13230e4ff998223dd5573c4fa74898d4edfe1181)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
