import fc from "fast-check";
import type { Settings } from "../../../src/sandbox/core/family-behaviour.ts";
import { createQlink } from "../../../src/sandbox/qlink/qlink.ts";
import { createQlinkBook } from "./qlink-book.ts";
import { qlinkSettings, qlinkSteps } from "./qlink-steps.ts";
import { type Model, runSteps, type Step } from "./run-steps.ts";
import { expectValidAnswer } from "./valid.ts";

const model: Model = {
  behaviour: createQlink(),
  credential: "app",
  openBook: createQlinkBook,
  checkAnswer: (operationId, body) => expectValidAnswer(operationId, body, "qlink"),
  checkPush: ({ push }) => {
    throw new Error(`qlink has no push ${push}`);
  },
};

/** The property that the sandbox's worlds of qlink have, whatever is done to them. */
export function qlinkProperty(length: number): fc.IProperty<[readonly Step[], Settings]> {
  return fc.property(qlinkSteps(length), qlinkSettings, (list, given) => runSteps(model, list, given));
}
