import { jsonOrText } from "../../base/json-or-text.ts";
import { isObject } from "../../base/type-guards.ts";
import { resolve, type Schema } from "../../contract/openapi.ts";
import {
  type ControlCommand,
  type ControlRoute,
  controlDocument,
  controlRoutes,
} from "../../sandbox/control/routes.ts";
import type { CommandContext } from "../command-context.ts";
import { type GivenOptions, type OptionTable, readArguments } from "../options.ts";
import { readJsonSource } from "../read-json-text.ts";
import { suggestion } from "../suggestion.ts";
import { wrongUsage } from "../usage-error.ts";
import { type ControlClient, createControlClient } from "./control-client.ts";
import { knownActs } from "./known-acts.ts";
import { defaultSandboxPort } from "./options.ts";
import { tokenOf } from "./token.ts";

/** The options that every command to a running sandbox has. */
const commonOptions = {
  url: { type: "string" },
  world: { type: "string" },
  "token-file": { type: "string" },
} as const;

type Route = { route: ControlRoute; command: ControlCommand };

/** The commands that the description of the control calls names. */
export function controlCommands(): readonly Route[] {
  return controlRoutes().flatMap((route) => route.commands.map((command) => ({ route, command })));
}

/** What `--help` says of the commands to a running sandbox. */
export function controlHelp(): string {
  const rows = controlCommands().map(({ route, command }) => {
    const { name, argument, as = argument, pairs, file } = command;
    const shown = [name, as && `<${as}>`, pairs && "<name>=<value> ...", file && "<file>"];
    return `  ${shown.filter(Boolean).join(" ").padEnd(28)} ${route.summary}`;
  });
  return `Commands to a running sandbox:
${rows.join("\n")}
  ${"<act> <number>".padEnd(28)} Do what people do: ship, hold and others; "families" lists them with what they take

  --url <url>             where it runs. Default http://localhost:${defaultSandboxPort}
  --world <name>          which world, such as glink:GLINK. Default: the only one that is open
  --token-file <file>     holds its token; FULFILLMENT_SANDBOX_TOKEN does the same
Parameters and members of a call are options too: orders --stage SHIPPED, ship SO-1 --tracking-number 1Z. The answer is printed as
JSON.`;
}

/**
 * Controls a running sandbox.
 *
 * @throws UsageError for an unknown command, for what the sandbox refuses, and where none answers
 */
export async function runControlCommand(args: readonly string[], context: CommandContext): Promise<number> {
  const [name = "", ...rest] = args;
  const found = controlCommands().find(({ command }) => command.name === name);
  if (found) return callControl(found, rest, context);
  return runAct(name, rest, context);
}

async function callControl(
  { route, command }: Route,
  args: readonly string[],
  context: CommandContext,
): Promise<number> {
  const known = membersOf(route);
  const { options, rest } = readArguments(args, { ...commonOptions, ...optionsOf(Object.keys(known)) });
  const client = await clientOf(options, context);
  const given = valuesOf(options, known);
  const [first, ...others] = rest;
  const { argument, as = argument, pairs, file, body } = command;
  if (argument !== undefined) {
    if (first === undefined) throw wrongUsage`Give the ${as}: sandbox ${command.name} <${as}>.`;
    given[argument] = readValue(first, known[argument]);
  }
  if (!pairs && (argument === undefined && !file ? rest : others).length > 0)
    throw wrongUsage`sandbox ${command.name} takes no such argument. Quote values that hold spaces.`;
  const sent = pairs ? pairsOf(rest) : { ...given, ...body };
  if (file) Object.assign(sent, await fileBody(first, context));
  const world = route.path.includes("{world}") ? await worldOf(options.world, client) : undefined;
  const isParameter = ([member]: [string, unknown]) => route.parameters.some(({ name }) => name === member);
  const entries = Object.entries(sent);
  const parameters = file || pairs ? {} : Object.fromEntries(entries.filter(isParameter));
  const members = file || pairs ? sent : Object.fromEntries(entries.filter((entry) => !isParameter(entry)));
  context.print(await client.call(route, { ...parameters, ...(world !== undefined && { world }) }, members));
  return 0;
}

/** The parameters and members of a call besides the world, by name. */
function membersOf(route: ControlRoute): Readonly<Record<string, Schema>> {
  const parameters = route.parameters
    .filter(({ name }) => name !== "world")
    .map(({ name, schema }) => [name, schema]);
  const document = controlDocument();
  const properties = Object.entries(route.body?.properties ?? {}).map(([name, schema]) => [
    name,
    typeof schema === "object" ? resolve<Schema>(document, schema) : {},
  ]);
  return Object.fromEntries([...parameters, ...properties]);
}

async function fileBody(file: string | undefined, context: CommandContext): Promise<object> {
  if (file === undefined) throw wrongUsage`Name the file, or - for the standard input.`;
  const { value, name } = await readJsonSource(file, context);
  if (!isObject(value)) throw wrongUsage`${name} has to hold a JSON object.`;
  return value;
}

function pairsOf(pairs: readonly string[]): Record<string, unknown> {
  if (pairs.length === 0) throw wrongUsage`Name what is to be set: <name>=<value>.`;
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw wrongUsage`"${pair}" is no <name>=<value>.`;
      return [pair.slice(0, at), readValue(pair.slice(at + 1), undefined)];
    }),
  );
}

/** No sandbox has to run to know that there is no such act: all of them come with the package. */
async function refuseUnknown(name: string): Promise<void> {
  const acts = [...new Set((await knownActs()).map(({ act }) => act))];
  if (acts.includes(name)) return;
  const known = [...controlCommands().map(({ command }) => command.name), ...acts];
  throw wrongUsage`There is no command or act "${name}".${suggestion(name, known, "Commands and acts")}`;
}

async function runAct(name: string, args: readonly string[], context: CommandContext): Promise<number> {
  const route = controlRoutes().find(({ id }) => id === "doAct");
  if (!route) throw new Error("The description has no acts");
  await refuseUnknown(name);
  const found = readArguments(
    args.filter((arg) => /^--(url|token-file)/.test(arg)).length > 0 ? connection(args) : [],
    commonOptions,
  );
  const client = await clientOf(found.options, context);
  const acts = await client.acts();
  // Families may have acts of one name; the sandbox says which members the world that is meant does not take.
  const meant = acts.filter((one) => one.act === name);
  const [act] = meant;
  if (!act) {
    const known = [...controlCommands().map(({ command }) => command.name), ...acts.map((one) => one.act)];
    throw wrongUsage`There is no command or act "${name}".${suggestion(name, known, "Commands and acts")}`;
  }
  const members: Record<string, Schema> = {};
  for (const { schema } of meant.toReversed()) Object.assign(members, schemasIn(schema));
  const { options, rest } = readArguments(args, { ...commonOptions, ...optionsOf(Object.keys(members)) });
  const input = valuesOf(options, members);
  const { subjectMember } = act;
  if (subjectMember === undefined && rest.length > 0) throw wrongUsage`The act ${name} names no document.`;
  const world = await worldOf(options.world, client);
  const inputs =
    subjectMember === undefined || rest.length === 0
      ? [input]
      : rest.map((number) => ({ ...input, [subjectMember]: number }));
  for (const one of inputs) context.print(await client.call(route, { act: name, world }, one));
  return 0;
}

/** Only the options that say where the sandbox is: what the others mean, it has to be asked first. */
function connection(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    if (/^--(url|token-file)=/.test(arg)) return [arg];
    return /^--(url|token-file)$/.test(arg) ? [arg, args[index + 1] ?? ""] : [];
  });
}

function schemasIn(schema: unknown): Readonly<Record<string, Schema>> {
  const properties = isObject(schema) ? schema["properties"] : undefined;
  return isObject(properties) ? (properties as Record<string, Schema>) : {};
}

async function clientOf(
  options: GivenOptions<typeof commonOptions>,
  context: CommandContext,
): Promise<ControlClient> {
  const url = options.url ?? `http://localhost:${defaultSandboxPort}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw wrongUsage`--url takes an address of http, such as http://localhost:${defaultSandboxPort}, not "${url}".`;
  return createControlClient(new URL(url).origin, await tokenOf(options["token-file"], context));
}

/** The world that is meant: the one that is named, or the only one that is open. */
async function worldOf(name: string | undefined, client: ControlClient): Promise<string> {
  if (name !== undefined) return name;
  const names = await client.worlds();
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return only;
  const hint = only === undefined ? "None is open yet." : `Open are ${names.join(", ")}.`;
  throw wrongUsage`Name the world: --world glink:GLINK. ${hint}`;
}

/** Options are written with hyphens: `--tracking-number`. */
function optionName(member: string): string {
  return member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function optionsOf(members: readonly string[]): OptionTable {
  return Object.fromEntries(members.map((member) => [optionName(member), { type: "string" } as const]));
}

function valuesOf(
  options: Readonly<Record<string, unknown>>,
  members: Readonly<Record<string, Schema>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([member, schema]) => {
      const given = options[optionName(member)];
      return typeof given === "string" ? [[member, readValue(given, schema)]] : [];
    }),
  );
}

/** What is written on a command line as the value that is meant: a text where its schema says so, else JSON where it is. */
function readValue(text: string, schema: Schema | undefined): unknown {
  if (schema !== undefined && [schema.type].flat().includes("string"))
    return text === "null" && schema.type !== "string" ? null : text;
  return jsonOrText(text);
}
