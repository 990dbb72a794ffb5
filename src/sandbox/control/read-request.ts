import { didYouMean, nearest } from "../../base/nearest.ts";
import { targetOf } from "../../base/request-target.ts";
import { decodeUtf8, parseJson, UnreadableTextError } from "../../base/strict-text.ts";
import type { OpenApiDocument, Parameter } from "../../contract/openapi.ts";
import type { RawRequest } from "../../judge/exchange.ts";
import { ProblemError, type Violation } from "../../server/problem.ts";
import { readParameters } from "../../wire/read-parameters.ts";
import { type BrokenRule, brokenText, checkValue } from "../schema/check-value.ts";
import type { ControlRoute } from "./routes.ts";

/** A request that keeps to the description. */
export type ControlRequest = {
  readonly route: ControlRoute;
  /** The parameters of path and query by name, with their defaults. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: unknown;
};

/**
 * Finds the call that a request is, and checks it by the description.
 *
 * @throws ProblemError 404, 405 or 400
 */
export function readControlRequest(
  request: RawRequest,
  routes: readonly ControlRoute[],
  document: OpenApiDocument,
): ControlRequest {
  const { path, query } = targetOf(request.url);
  const { route, inPath } = findRoute(request.method, path, routes);
  const { members, faults } = readParameters(route.addressed, inPath, query);
  const [fault] = faults;
  if (fault) {
    const detail = `The parameter ${fault.name} is ${fault.fault === "repeated" ? "there twice" : "not percent-encoded as UTF-8"}.`;
    throw new ProblemError(400, "Unreadable parameter", detail);
  }
  const given = Object.fromEntries([...members].map(([name, text]) => [name, parseJson(text)]));
  const body = route.body === undefined ? undefined : bodyOf(request.body);
  const violations = [
    ...parameterViolations(route.parameters, given),
    ...(route.body
      ? checkValue(route.body, body, { document }).map((rule) => violationOf("body", rule))
      : []),
  ];
  if (violations.length > 0) throw brokenRequest(route, violations);
  return { route, parameters: { ...defaultsOf(route.parameters), ...given }, body };
}

function findRoute(method: string, path: string, routes: readonly ControlRoute[]) {
  const found = routes.flatMap((route) => {
    const inPath = route.match(path);
    return inPath ? [{ route, inPath }] : [];
  });
  const wanted = method === "HEAD" ? "GET" : method;
  const meant = found.find(({ route }) => route.method === wanted);
  if (meant) return meant;
  if (found.length > 0) {
    const possible = found.map(({ route }) => `${route.method} ${route.path}`);
    const detail = `${shownPath(path)} does not take ${method}. It takes ${found.map(({ route }) => route.method).join(", ")}.`;
    const allow = { Allow: found.map(({ route }) => route.method).join(", ") };
    throw new ProblemError(405, "Wrong method", detail, allow, { possible });
  }
  const possible = [...new Set(routes.map((route) => route.path))];
  const hint = didYouMean(nearest(path, possible), 'See "possible".');
  throw new ProblemError(
    404,
    "Unknown path",
    `There is nothing at ${shownPath(path)}. ${hint}`,
    {},
    { possible },
  );
}

/** A path without the credential in the name of a world, which may be the secret that a name stands for. */
function shownPath(path: string): string {
  return path.replace(/^(\/__sandbox\/worlds\/[^/:]*:)[^/]+/, "$1…");
}

/** An empty body is an empty object: what has to be in it is told by its rules. */
function bodyOf(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  try {
    return parseJson(decodeUtf8(bytes));
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    throw new ProblemError(
      400,
      "Unreadable body",
      `The body ${error.message}. Send one JSON value in UTF-8.`,
    );
  }
}

function parameterViolations(
  parameters: readonly Parameter[],
  given: Readonly<Record<string, unknown>>,
): Violation[] {
  const places = ["path", "query"] as const;
  return places.flatMap((place) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    const properties = Object.fromEntries(own.map((parameter) => [parameter.name, withExample(parameter)]));
    const required = own.filter((parameter) => parameter.required).map(({ name }) => name);
    const inPath = new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
    const members = Object.entries(given).filter(([name]) => inPath.has(name) === (place === "path"));
    const schema = { type: "object", additionalProperties: false, properties, required };
    return checkValue(schema, Object.fromEntries(members)).map((rule) => violationOf(place, rule));
  });
}

/** The schema of a parameter with the example that stands beside it. */
function withExample({ schema, example }: Parameter): object {
  return example === undefined ? schema : { ...schema, examples: [example] };
}

function defaultsOf(parameters: readonly Parameter[]): Record<string, unknown> {
  const withDefault = parameters.filter(({ schema }) => schema.default !== undefined);
  return Object.fromEntries(withDefault.map(({ name, schema }) => [name, schema.default]));
}

/** A broken rule as a problem document names it. */
export function violationOf(part: Violation["in"], rule: BrokenRule): Violation {
  return { in: part, pointer: rule.pointer, rule: rule.rule, message: brokenText(rule) };
}

/** The problem of a request that breaks rules. */
export function brokenRequest(
  { id }: Pick<ControlRoute, "id">,
  violations: Violation[],
  possible: readonly string[] = [],
): ProblemError {
  const [first] = violations;
  const detail = `${id}: ${first?.in} ${first?.pointer || "as a whole"}: ${first?.message}`;
  const more = { violations, ...(possible.length > 0 && { possible: [...possible] }) };
  return new ProblemError(400, "The request breaks its description", detail, {}, more);
}
