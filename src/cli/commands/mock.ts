import { families } from "../../../generated/operations/index.ts";
import { glinkGateway } from "../../../generated/servers/glink.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { createExchangeLog } from "../../exchanges/exchange-log.ts";
import { loadJudge } from "../../judge/judge.ts";
import { secretsIn } from "../../judge/keys.ts";
import { startMockServer } from "../../mock/mock-server.ts";
import type { Command } from "../command-context.ts";
import { discretionOf } from "../discretion.ts";
import { foundedContract } from "../evidence.ts";
import { loadEngine } from "../mock/engines.ts";
import { faultInjectorOf } from "../mock/fault-options.ts";
import { mockHelp, mockOptions } from "../mock/options.ts";
import { readOptions } from "../options.ts";
import { readKeys } from "../read-keys.ts";
import { runServer } from "../run-server.ts";
import { accessOf, failOnOf, portOf } from "../server-options.ts";

/** Serves the mock. */
export const mockCommand: Command = {
  help: mockHelp,
  async run(args, context) {
    const flags = readOptions(args, mockOptions);
    const [port, failOn, access] = [portOf(flags), failOnOf(flags), accessOf(flags)];
    const injectFault = faultInjectorOf(flags);
    const keys = await readKeys(flags.keys, context);
    const discretion = discretionOf(flags, secretsIn(keys));
    const contract = await foundedContract(flags.evidence);
    const { operations, scenarios } = contract;
    const [{ name, engine }, judge] = await Promise.all([
      loadEngine(flags.engine, contract.documents, context.note),
      loadJudge(discretion),
    ]);
    const exchangeLog = createExchangeLog({ operations, secrets: discretion.secrets });
    const { host = "127.0.0.1", problem = false } = flags;
    return runServer(
      {
        flags,
        failOn,
        exchangeLog,
        start: () =>
          startMockServer({
            engine,
            operations,
            scenarios,
            judge,
            keys,
            problem,
            exchangeLog,
            injectFault,
            port,
            host,
            access,
          }),
        introduce: (origin) => [
          ...families.flatMap((family) => addresses(operations, family, origin)),
          `engine   ${name}`,
        ],
      },
      context,
    );
  },
};

/** The longest beginning of a path, up to a slash, that all others have. */
function commonFolder(path: string, others: readonly string[]): string {
  const folder = path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);
  return folder.length <= 1 || others.every((other) => other.startsWith(folder))
    ? folder
    : commonFolder(folder, others);
}

/** Where a family is called: its path, or what all its paths begin with. */
function addresses(operations: readonly OperationDescriptor[], family: string, origin: string): string[] {
  const calls = operations.filter((call) => call.family === family);
  const paths = calls.flatMap(({ path }) => path ?? []);
  const [first = "/", ...others] = paths;
  const shown = others.length === 0 ? first : `${commonFolder(first, others)}...`;
  const all = calls.some(({ serviceType }) => serviceType !== null) ? [glinkGateway.path, shown] : [shown];
  return all.map((path) => `${family.padEnd(8)} ${origin}${path}`);
}
