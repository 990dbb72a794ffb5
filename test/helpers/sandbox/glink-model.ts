import fc from "fast-check";
import type { Settings } from "../../../src/sandbox/core/family-behaviour.ts";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { createBook } from "./glink-book.ts";
import { settings, steps } from "./glink-steps.ts";
import { type Model, runSteps, type Step } from "./run-steps.ts";
import { expectValidAnswer, expectValidPush } from "./valid.ts";

const model: Model = {
  behaviour: createGlink(),
  credential: "GLINK",
  openBook: createBook,
  checkAnswer: (operationId, body) => expectValidAnswer(operationId, body),
  checkPush: expectValidPush,
};

/** The property that the sandbox's worlds of GLINK have, whatever is done to them. */
export function glinkProperty(length: number): fc.IProperty<[readonly Step[], Settings]> {
  return fc.property(steps(length), settings, (list, given) => runSteps(model, list, given));
}
