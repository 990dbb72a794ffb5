// Generated, do not edit.
// Generator: scripts/build/answers.ts

import type { DocumentedAnswers } from "../../src/contract/documented-answer.ts";
import { glinkAnswers } from "./glink.ts";
import { qlinkAnswers } from "./qlink.ts";
import { kakacloAnswers } from "./kakaclo.ts";

/** The documented answers of every family. */
export const answers: Readonly<Record<string, DocumentedAnswers>> = { glink: glinkAnswers, qlink: qlinkAnswers, kakaclo: kakacloAnswers };
