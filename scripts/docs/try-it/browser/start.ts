import type { OperationDescriptor } from "../../../../src/contract/operation.ts";
import type { Validators } from "../../../../src/contract/validator.ts";
import { createJudge } from "../../../../src/judge/judge.ts";
import type { TryItData } from "../data.ts";
import { findBeside } from "./beside.ts";
import { callForm } from "./call-form.ts";
import type { Family } from "./keys.ts";
import { pushForm } from "./push-form.ts";

/** What the script of a family holds. */
export type FamilyContract = {
  family: Family;
  operations: readonly OperationDescriptor[];
  validators: Validators;
};

/** Builds the form of the page's operation, and puts the cursor into its first field. */
export async function startTryIt({ family, operations, validators }: FamilyContract): Promise<void> {
  const panel = document.getElementById("try-it-panel");
  const text = document.getElementById("try-it-data")?.textContent;
  if (!panel || !text) return;
  const data: TryItData = JSON.parse(text);
  const operation = operations.find(({ operationId }) => operationId === data.operationId);
  if (!operation) throw new Error(`${family} has no operation ${data.operationId}`);
  // What is judged is the reader's own, and stays on the page.
  const judge = createJudge({ [family]: validators }, { showPersonal: true });
  const context = { family, operation, operations, judge, data, beside: await findBeside() };
  panel.replaceChildren(operation.direction === "push" ? pushForm(context) : callForm(context));
  panel.querySelector<HTMLElement>("select, input, textarea")?.focus();
}
