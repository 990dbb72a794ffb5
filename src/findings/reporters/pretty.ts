import { printable } from "../../base/printable.ts";
import type { Severity } from "../finding.ts";
import { type Check, provesNothing, type Report, type ReportFinding, type Summary } from "../report.ts";

/** How a report for people is written. */
export type PrettyOptions = {
  /** Whether to colour it. Default false. */
  colour?: boolean;
  /** What a check is called in the last line. Default `message`. */
  noun?: string;
};

const codes: Readonly<Record<Severity | "strong" | "faint" | "fine", string>> = {
  error: "31",
  warning: "33",
  note: "36",
  strong: "1",
  faint: "2",
  fine: "32",
};

type Paint = (style: keyof typeof codes, text: string) => string;

/** The report for people: the findings below what they are about, then one line that sums up. */
export function prettyReport(
  { checks, summary }: Report,
  { colour = false, noun = "message" }: PrettyOptions = {},
): string {
  const paint: Paint = (style, text) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
  const blocks = checks.filter(({ findings }) => findings.length > 0).map((check) => block(check, paint));
  return [...blocks, closingLine(summary, noun, paint)].join("\n\n");
}

function block({ name, operation, direction, findings }: Check, paint: Paint): string {
  const about = [operation, direction].filter((text) => text !== "").join(" ");
  const docs = [...new Set(findings.map((finding) => finding.docs))].filter((text) => text !== "");
  return [
    `${paint("strong", printable(name))}  ${about}`,
    ...findings.map((finding) => entry(finding, paint)),
    ...docs.map((address) => paint("faint", `  docs: ${address}`)),
  ].join("\n");
}

function entry(
  { severity, rule, pointer, file, line, expected, actual, fix }: ReportFinding,
  paint: Paint,
): string {
  const place =
    file === undefined || line === undefined ? "" : paint("faint", `  ${printable(file)}:${line}`);
  return [
    `  ${paint(severity, severity)} ${rule} ${printable(pointer || "(the whole)")}${place}`,
    `    expected ${printable(expected)}`,
    `    got      ${printable(actual)}`,
    `    ${printable(fix)}`,
  ].join("\n");
}

function closingLine(summary: Summary, noun: string, paint: Paint): string {
  const { checked, errors, warnings, notes, unproven = 0, unrecognised = 0 } = summary;
  const rest = `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(notes, "note")}`;
  const isPartlyOpen = unproven > 0 && unproven < checked;
  const open = isPartlyOpen ? `, ${unproven} of them inconclusive` : "";
  const others = `; ${plural(unrecognised, "other exchange")} not recognised, and not checked`;
  return `${verdict(summary, noun, paint)}${open} (${rest})${unrecognised === 0 ? "" : paint("warning", others)}`;
}

function verdict(summary: Summary, noun: string, paint: Paint): string {
  const { checked, failed } = summary;
  const all = plural(checked, noun);
  if (failed > 0)
    return paint("error", `${failed} of ${all} ${failed === 1 ? "breaks" : "break"} the contract`);
  if (provesNothing(summary)) return paint("warning", `${all} seen, and nothing proven`);
  return paint("fine", `${all} checked: no contract violation`);
}

function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
