// Generated, do not edit.
// Generator: scripts/build/operations.ts

import { glinkOperations } from "./glink.ts";
import { qlinkOperations } from "./qlink.ts";
import { kakacloOperations } from "./kakaclo.ts";

/** The operations of every family, in the order of the contract. */
export const operations = [...glinkOperations, ...qlinkOperations, ...kakacloOperations] as const;

/** The families of the contract. */
export const families = ["glink","qlink","kakaclo"] as const;

/** All descriptions: those of the families, and that of the wire envelope of GLINK. */
export const descriptions = ["glink","glink-gateway","qlink","kakaclo"] as const;
