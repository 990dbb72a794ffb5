// The checks are loaded with the module, so that matchers need not be awaited.
import * as glink from "../../generated/validators/glink.js";
import * as kakaclo from "../../generated/validators/kakaclo.js";
import * as qlink from "../../generated/validators/qlink.js";
import type { Judge } from "../judge/exchange.ts";
import { createJudge } from "../judge/judge.ts";

const validators = { glink: glink.validators, qlink: qlink.validators, kakaclo: kakaclo.validators };

/** Judges payloads of all families. */
export const judge = createJudge(validators);

/** The same, whose findings show none of some secrets. */
export function judgeWithout(secrets: readonly string[]): Judge {
  return secrets.length === 0 ? judge : createJudge(validators, { secrets });
}
