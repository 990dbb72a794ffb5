// The checks are loaded with the module, so that matchers need not be awaited.
import * as glink from "../../generated/validators/glink.js";
import * as kakaclo from "../../generated/validators/kakaclo.js";
import * as qlink from "../../generated/validators/qlink.js";
import { createJudge } from "../judge/judge.ts";

/** Judges payloads of all families. */
export const judge = createJudge({
  glink: glink.validators,
  qlink: qlink.validators,
  kakaclo: kakaclo.validators,
});
