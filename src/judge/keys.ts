import type { ContentMode } from "../wire/qlink.ts";

/** The secrets with which calls are checked. A family without any is not checked. */
export type Keys = {
  /** Partner keys of GLINK by partner ID; `*` stands for every other partner. */
  glink?: Readonly<Record<string, string>>;
  /** App secrets of qlink by app key; `*` stands for every other app. */
  qlink?: Readonly<Record<string, string>>;
  /** How the body stands in what qlink signs. Default `string`. */
  qlinkContent?: ContentMode;
  /** The valid access tokens of KakaClo. */
  kakaclo?: readonly string[];
};

/** The secret that belongs to a name, such as a partner ID. */
export function secretFor(secrets: Readonly<Record<string, string>>, name: string): string | undefined {
  if (Object.hasOwn(secrets, name)) return secrets[name];
  return Object.hasOwn(secrets, "*") ? secrets["*"] : undefined;
}

/** All secret texts among the keys. */
export function secretsIn({ glink = {}, qlink = {}, kakaclo = [] }: Keys): string[] {
  return [...Object.values(glink), ...Object.values(qlink), ...kakaclo];
}
