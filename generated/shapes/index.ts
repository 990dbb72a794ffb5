// Generated, do not edit.
// Generator: scripts/build/shapes.ts

import type { FamilyShapes } from "../../src/contract/shape.ts";
import { glinkShapes } from "./glink.ts";
import { qlinkShapes } from "./qlink.ts";
import { kakacloShapes } from "./kakaclo.ts";

/** The shapes of every family. */
export const shapes: Readonly<Record<string, FamilyShapes>> = { glink: glinkShapes, qlink: qlinkShapes, kakaclo: kakacloShapes };
