/** The labels of a sample, and its value. */
export type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** What is measured, in all its samples. */
export type Metric = {
  name: string;
  type: "counter" | "gauge" | "histogram";
  help: string;
  /** Those of a histogram carry the end of their name, `_bucket` for example, as the label `""`. */
  samples: readonly Sample[];
};

/** Media type of {@link metricsText}. */
export const metricsMediaType = "text/plain; version=0.0.4; charset=utf-8";

/** Metrics as the text that Prometheus reads. */
export function metricsText(metrics: readonly Metric[]): string {
  const lines = metrics.flatMap(({ name, type, help, samples }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => sampleText(name, labels, value)),
  ]);
  return `${lines.join("\n")}\n`;
}

function sampleText(name: string, { "": end = "", ...labels }: Sample[0], value: number): string {
  const shown = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}${end}${shown.length > 0 ? `{${shown.join(",")}}` : ""} ${value}`;
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
