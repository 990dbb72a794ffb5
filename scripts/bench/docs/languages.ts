import type { Browser } from "playwright-core";
import { readPageDescriptions } from "../../docs/content/descriptions.ts";
import { buildSite } from "../../docs/site.ts";
import { textTable } from "../../lib/table.ts";
import { language } from "../../lib/translations/language.ts";
import { quartiles } from "../median.ts";
import { answering } from "./loading.ts";

const buildRounds = 3;
const searchRounds = 5;

/** What Chinese readers type: documents, acts, and what is said of fields. */
const terms = ["创建出库单", "运单号", "收件人", "查询库存"];

/** Seconds of building the site in all languages, and in English alone; the whole site is there in the end. */
export async function languageBuilds(): Promise<{ all: number; english: number }[]> {
  const rounds: { all: number; english: number }[] = [];
  await buildSite(["en"]);
  for (let round = 0; round < buildRounds; round++)
    rounds.push({ english: await seconds(() => buildSite(["en"])), all: await seconds(() => buildSite()) });
  return rounds;
}

/** How long the search of the Chinese pages takes from each key to what it finds: the slowest of each round, in milliseconds. */
export async function chineseAnswers(browser: Browser, origin: string): Promise<number[]> {
  const [operation] = readPageDescriptions(language).flatMap(({ operations }) => operations);
  if (!operation) throw new Error("There is no operation to search for");
  const slowest: number[] = [];
  for (let round = 0; round < searchRounds; round++) {
    const typed = [...terms, operation.operation.summary];
    slowest.push(Math.max(...(await answering(browser, `${origin}/${language}/`, typed))));
  }
  return slowest;
}

/** The rows of both. */
export function languagesTable(
  builds: Awaited<ReturnType<typeof languageBuilds>>,
  answers: readonly number[],
): string {
  const told = (values: readonly number[], unit: string, digits: number) => {
    const { lower, median, upper } = quartiles(values);
    return `${median.toFixed(digits)}${unit} (${lower.toFixed(digits)}–${upper.toFixed(digits)})`;
  };
  return textTable([
    ["languages", "all", "English alone", "ratio", "at most"],
    [
      "building the site",
      told(
        builds.map(({ all }) => all),
        " s",
        1,
      ),
      told(
        builds.map(({ english }) => english),
        " s",
        1,
      ),
      told(
        builds.map(({ all, english }) => all / english),
        "",
        2,
      ),
      "2.2",
    ],
    ["Chinese search: answer to a key, the slowest of a round", told(answers, " ms", 0), "", "", "100 ms"],
  ]);
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}
