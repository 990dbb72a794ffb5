import { keysIn } from "../../../../src/cli/keys-in.ts";
import { type Keys, secretFor } from "../../../../src/judge/keys.ts";
import type { ContentMode } from "../../../../src/wire/qlink.ts";
import { words } from "../words.ts";
import { choice, labelled, make, secretField, textField } from "./dom.ts";

/** Who calls, and what signs. */
export type Credentials = {
  /** Partner ID or app key; empty in KakaClo. */
  caller: string;
  /** `undefined` where the reader gave none. */
  secret: string | undefined;
  contentMode: ContentMode;
};

/** What is used where the reader gives no key. Nobody takes it for a real one. */
export const madeUp = {
  glink: { caller: "my-partner-id", secret: "my-partner-key" },
  qlink: { caller: "my-app-key", secret: "my-app-secret" },
  kakaclo: { caller: "", secret: "my-access-token" },
} as const;

export type Family = keyof typeof madeUp;

const labels = {
  glink: { caller: words.partnerId, secret: words.partnerKey },
  qlink: { caller: words.appKey, secret: words.appSecret },
  kakaclo: { caller: "", secret: words.accessToken },
} as const;

/**
 * The fields for keys. They stay in memory: in the fields themselves, or, from a file, in this closure alone.
 *
 * @param caller what the field for partner ID or app key begins with
 * @param says what is said of keys that are not given
 */
export function keyFields(
  family: Family,
  caller: string,
  says: string,
  onChange: () => void,
): { element: HTMLElement; readonly value: Credentials } {
  let fromFile: Keys = {};
  const id = textField({ value: caller });
  const secret = secretField();
  const note = make("p", { role: "status" });
  const file = make("input", { type: "file", accept: ".json,application/json" });
  const modes = choice(words.contentMode, "try-content", words.contentModes, onChange);
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = await keysOf(chosen);
    // The browser would keep the path of the file with the page.
    file.value = "";
    fromFile = read.keys;
    const named = namedCaller(family, fromFile);
    if (named !== undefined) id.value = named;
    if (fromFile.qlinkContent !== undefined) modes.value = fromFile.qlinkContent;
    note.textContent = read.note ?? noteOn(family, fromFile, chosen.name);
    onChange();
  });
  for (const field of [id, secret]) field.addEventListener("input", onChange);
  const element = make(
    "details",
    { class: "try-keys" },
    make("summary", {}, words.keys),
    make("p", {}, family === "kakaclo" ? words.tokenKept : words.keysKept, " ", says),
    make(
      "div",
      { class: "try-row" },
      family !== "kakaclo" && labelled(labels[family].caller, id),
      labelled(labels[family].secret, secret),
      labelled(words.keysFile, file, " ", make("small", {}, words.keysFileHint)),
    ),
    family === "qlink" && modes.element,
    note,
  );
  return {
    element,
    get value(): Credentials {
      const given = secret.value === "" ? secretIn(family, fromFile, id.value) : secret.value;
      return { caller: id.value, secret: given, contentMode: modes.value };
    },
  };
}

async function keysOf(file: File): Promise<{ keys: Keys; note?: string }> {
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return { keys: {}, note: words.notJson(file.name) };
  }
  try {
    return { keys: keysIn(value, file.name) };
  } catch (error) {
    return { keys: {}, note: error instanceof Error ? error.message : String(error) };
  }
}

function noteOn(family: Family, keys: Keys, file: string): string {
  return keys[family] === undefined ? words.noKeysFor(file, family) : words.keysFrom(file);
}

/** The first partner or app that a file names. */
function namedCaller(family: Family, keys: Keys): string | undefined {
  if (family === "kakaclo") return undefined;
  return Object.keys(keys[family] ?? {}).find((name) => name !== "*");
}

function secretIn(family: Family, keys: Keys, caller: string): string | undefined {
  if (family === "kakaclo") return keys.kakaclo?.[0];
  const secrets = keys[family];
  return secrets && secretFor(secrets, caller);
}
