import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startServer } from "../../src/server/http-server.ts";
import { ProblemError } from "../../src/server/problem.ts";
import { folderSite } from "../../src/server/site.ts";
import { findOrInstallChromium, launchChromium } from "../../test/helpers/chromium.ts";
import { type Description, readPageDescriptions } from "../docs/content/descriptions.ts";
import { operationPath } from "../docs/content/places.ts";
import { siteFolder } from "../docs/fingerprint.ts";
import { redocLink } from "../docs/redoc/anchor.ts";
import { fromRoot } from "../lib/paths.ts";
import { textTable } from "../lib/table.ts";
import { chineseAnswers, languageBuilds, languagesTable } from "./docs/languages.ts";
import { answering, type Loading, loading, redocSearching, type Searching } from "./docs/loading.ts";
import { plainRedocPage } from "./docs/plain-redoc.ts";
import { tryItFigures } from "./docs/try-it.ts";
import { heaviest, type Weight } from "./docs/weight.ts";
import { quartiles } from "./median.ts";
import { npmRun } from "./steps.ts";

const rounds = 15;

/** Our Redoc page, the plain one of the same bundle and our own page of an operation, each opened in the same round. */
type Round = {
  plain: Loading & Searching;
  redoc: Loading & Searching;
  own: Loading;
  /** Of each key typed into our search. */
  answers: readonly number[];
};

type Target = { plain: string; redoc: string; own: string; title: string; term: string };

/**
 * Measures the docs in Chromium: our Redoc page of the largest family beside plain `redocly build-docs` of the same
 * bundle, the page of an operation beside our Redoc page, the weight of the heaviest page, and our search.
 */
export async function docsTable(): Promise<string> {
  const builds = await languageBuilds();
  const build = await timed(() => npmRun("docs"));
  const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-bench-"));
  try {
    cpSync(fromRoot(siteFolder), folder, { recursive: true });
    const description = largest();
    const target = targetOf(description, await plainRedocPage(description.name, folder));
    const { measured, answers } = await inBrowser(folder, (browser, origin, turn) =>
      round(browser, origin, target, turn),
    );
    const pages = readPageDescriptions().flatMap(({ name, operations }) =>
      operations.map(({ operation }) => operationPath(name, operation.operationId)),
    );
    const tried = (await tryItFigures()).map(({ what, value, limit }) => [what, value, limit]);
    return `${table(description.name, measured, heaviest(folder, pages), build)}\n\n${languagesTable(builds, answers)}\n\n${textTable([["try it", "measured", "at most"], ...tried])}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The family with the most operations. */
function largest(): Description {
  const [first] = readPageDescriptions().toSorted((a, b) => b.operations.length - a.operations.length);
  if (!first) throw new Error("There is no description");
  return first;
}

function targetOf({ name, operations }: Description, plain: string): Target {
  const [operation] = operations;
  if (!operation) throw new Error(`${name} has no operation to open`);
  const redoc = redocLink(name, operation);
  return {
    redoc: `/${redoc}`,
    plain: `/${redoc.replace(/^[^#]*/, plain)}`,
    own: `/${operationPath(name, operation.operation.operationId)}`,
    title: operation.operation.summary,
    term: operation.wireName,
  };
}

async function inBrowser(
  folder: string,
  run: (browser: Browser, origin: string, turn: number) => Promise<Round>,
): Promise<{ measured: Round[]; answers: number[] }> {
  // The plain page of Redoc makes browsers ask for `/favicon.ico`.
  const answer = () => Promise.reject(new ProblemError(404, "Not Found", "Only pages are served here"));
  const server = await startServer({ answer, site: folderSite(folder) });
  const browser = await launchChromium(findOrInstallChromium(console.error));
  try {
    // The first round warms up browser and server.
    await run(browser, server.origin, 0);
    const measured: Round[] = [];
    for (let count = 0; count < rounds; count++) measured.push(await run(browser, server.origin, count));
    return { measured, answers: await chineseAnswers(browser, server.origin) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In every other round the plain page comes first: whatever is better or worse for the second is so for both. */
async function round(browser: Browser, origin: string, target: Target, turn: number): Promise<Round> {
  const { title, term } = target;
  const both = async (link: string) => ({
    ...(await loading(browser, origin + link, title)),
    ...(await redocSearching(browser, origin + link.replace(/#.*/, ""), term)),
  });
  const isPlainFirst = turn % 2 === 0;
  const first = await both(isPlainFirst ? target.plain : target.redoc);
  const second = await both(isPlainFirst ? target.redoc : target.plain);
  return {
    plain: isPlainFirst ? first : second,
    redoc: isPlainFirst ? second : first,
    own: await loading(browser, origin + target.own, title),
    answers: await answering(browser, origin + target.own, [term, title]),
  };
}

function table(name: string, measured: readonly Round[], heavy: Weight, build: number): string {
  const redocPage = `docs/${name}.html`;
  const beside = (
    what: string,
    limit: string,
    ours: (one: Round) => number,
    peers: (one: Round) => number,
  ) => [
    what,
    ms(measured.map(ours)),
    ms(measured.map(peers)),
    spread(
      measured.map((one) => ours(one) / peers(one)),
      (value) => value.toFixed(2),
    ),
    limit,
  ];
  return `Medians of ${rounds} rounds, with their quartiles; a ratio is that of the two times of one round.\n\n${textTable(
    [
      ["docs", "ours", "beside", "ratio", "at most"],
      ...(
        [
          ["first paint", "paint"],
          ["title by deep link", "title"],
          ["search ready", "ready"],
        ] as const
      ).map(([what, time]) =>
        beside(
          `${redocPage} over plain redocly build-docs: ${what}`,
          "1.15",
          (one) => one.redoc[time],
          (one) => one.plain[time],
        ),
      ),
      beside(
        "page of an operation over our Redoc page: first paint",
        "0.6",
        (one) => one.own.paint,
        (one) => one.redoc.paint,
      ),
      beside(
        "page of an operation over our Redoc page: title",
        "0.2",
        (one) => one.own.title,
        (one) => one.redoc.title,
      ),
      [
        `${heavy.page}, the heaviest, with style and script, gzipped`,
        `${(heavy.bytes / 1000).toFixed(1)} kB`,
        "",
        "",
        "120 kB",
      ],
      [
        "our search: answer to a key, the slowest of a round",
        ms(measured.map(({ answers }) => Math.max(...answers))),
        "",
        "",
        "100 ms",
      ],
      ["npm run docs", `${(build / 1000).toFixed(1)} s`, "", "", "12 s"],
    ],
  )}`;
}

function ms(values: readonly number[]): string {
  return `${spread(values, (value) => value.toFixed(0))} ms`;
}

function spread(values: readonly number[], text: (value: number) => string): string {
  const { lower, median, upper } = quartiles(values);
  return `${text(median)} (${text(lower)}–${text(upper)})`;
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
