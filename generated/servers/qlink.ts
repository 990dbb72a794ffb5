// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:bb11f504d22388052190931d49cdcd5b757db3aee3add65aa72d4c9b9767d13b)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
