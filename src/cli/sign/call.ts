import { operations } from "../../../generated/operations/index.ts";
import { nearest } from "../../base/nearest.ts";
import { findOperation, namesOf } from "../../contract/find-operation.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import type { ContentMode } from "../../wire/qlink.ts";
import type { CommandContext } from "../command-context.ts";
import type { GivenOptions } from "../options.ts";
import { readJsonText } from "../read-json-text.ts";
import { readSecret, refuseSecretIn } from "../read-secret.ts";
import { UsageError } from "../usage-error.ts";
import { familyOptions, type signOptions } from "./options.ts";

/** The families whose calls are signed. */
export type SignedFamily = keyof typeof familyOptions;

/** Options as they were given to `sign`. */
export type SignOptions = GivenOptions<typeof signOptions>;

/** A call that is to be signed. */
export type Call = {
  family: SignedFamily;
  operation: OperationDescriptor | undefined;
  /** The JSON text that is sent; nothing for a call without a body. */
  body: string | undefined;
  secret: string;
  contentMode: ContentMode;
};

/**
 * Reads the call that the options describe, with its body and secret.
 *
 * @throws UsageError for a wrong family, an unknown operation, an option of another family, or a missing body or secret
 */
export async function readCall(options: SignOptions, context: CommandContext): Promise<Call> {
  const family = familyOf(options.family);
  const operation = operationOf(family, options);
  refuseForeignOptions(family, options);
  if (family === "qlink" && options["app-key"] === undefined) {
    throw new UsageError("qlink signs the app key too. Give it with --app-key.");
  }
  if (family === "glink" && options.body === undefined) {
    throw new UsageError(
      "A GLINK call needs a body. Name its file with --body, or - for the standard input.",
    );
  }
  const contentMode = contentModeOf(options.content);
  const secret = await readSecret(options["secret-file"], context);
  const body = options.body === undefined ? undefined : await readJsonText(options.body, context);
  const given = Object.entries(options).map(([name, value]) => [`--${name}`, String(value)]);
  refuseSecretIn({ "the body": body, ...Object.fromEntries(given) }, secret);
  return { family, operation, body, secret, contentMode };
}

function familyOf(name: string | undefined): SignedFamily {
  if (name === "glink" || name === "qlink") return name;
  if (name === undefined) throw new UsageError("Give the family: --family glink or --family qlink.");
  if (name === "kakaclo") {
    throw new UsageError(
      "kakaclo signs nothing: its calls carry an access token. --family takes glink or qlink.",
    );
  }
  throw new UsageError(`There is no family "${name}" that signs. --family takes glink or qlink.`);
}

function operationOf(family: SignedFamily, options: SignOptions): OperationDescriptor | undefined {
  const [option, other] = [options["service-type"], options.operation];
  if (option !== undefined && other !== undefined) {
    throw new UsageError("--service-type and --operation mean the same. Give one of them.");
  }
  const name = option ?? other;
  if (name === undefined) {
    if (family === "qlink" || options.explain !== undefined) return undefined;
    throw new UsageError("Give the operation: --service-type GLINK_CREATE_ORDER_NOTIFY, for example.");
  }
  const own = operations.filter((operation) => operation.family === family);
  const operation = findOperation(own, name);
  if (!operation) throw unknownOperation(family, name, own);
  if (operation.direction === "push") {
    throw new UsageError(`${name} is a push: ${family} sends it to you, without a signature.`);
  }
  return operation;
}

function unknownOperation(family: string, name: string, own: readonly OperationDescriptor[]): UsageError {
  const foreign = findOperation(operations, name);
  if (foreign) return new UsageError(`${name} is an operation of ${foreign.family}, not of ${family}.`);
  const calls = own.filter(({ direction }) => direction === "call");
  const near = nearest(name, calls.flatMap(namesOf));
  const known = calls.map((call) => namesOf(call)[0]).join(", ");
  const hint = near === undefined ? `It has: ${known}.` : `Did you mean ${near}?`;
  return new UsageError(`${family} has no operation "${name}". ${hint}`);
}

function refuseForeignOptions(family: SignedFamily, options: SignOptions): void {
  const other = family === "glink" ? "qlink" : "glink";
  const foreign = familyOptions[other].find((name) => options[name] !== undefined);
  if (foreign !== undefined)
    throw new UsageError(`--${foreign} is for ${other}; this is a call of ${family}.`);
}

function contentModeOf(value: string | undefined): ContentMode {
  if (value === undefined || value === "string" || value === "object") return value ?? "string";
  throw new UsageError(`--content takes string or object, not "${value}".`);
}
