import type { components } from "../../../../generated/types/sandbox.ts";
import type { OperationDescriptor } from "../../../../src/contract/operation.ts";
import type { Judge } from "../../../../src/judge/exchange.ts";
import { isError } from "../../../../src/judge/inspect-request.ts";
import { words } from "../words.ts";
import { button, codeBlock, make } from "./dom.ts";
import { countedText, findingList } from "./findings.ts";

type Push = components["schemas"]["Push"];

/** Whose pushes are shown. */
export type PushQuery = {
  /** Origin of the sandbox. */
  sandbox: string;
  /** Name of the world. */
  world: string;
  /** The document that they are about, where the call created one. */
  subject?: string | undefined;
  /** Number of the last push before the call. */
  after: number;
};

/** Shows what a sandbox pushes, as it does. */
export type PushLog = {
  element: HTMLElement;
  /** Shows the pushes of another call. */
  follow(query: PushQuery): void;
  /** Shows none, and says why. */
  hide(why: string): void;
};

/** Makes the log of pushes; each is judged, as a receiver would judge it. */
export function pushLog(judge: Judge, operations: readonly OperationDescriptor[]): PushLog {
  const title = make("h3", {});
  const note = make("p", {}, words.pushesWait);
  const list = make("ol", { class: "try-pushes" });
  const log = make("div", { role: "log", "aria-label": words.pushes }, list);
  const later = make("p", {});
  const element = make("div", { hidden: true }, title, note, log, later);
  let events: EventSource | undefined;
  const shown = new Map<number, HTMLElement>();
  const clear = (): void => {
    events?.close();
    shown.clear();
    list.replaceChildren();
  };
  return {
    element,
    hide(why) {
      clear();
      title.textContent = words.pushes;
      note.textContent = why;
      later.replaceChildren();
      element.hidden = why === "";
    },
    follow(query) {
      clear();
      note.textContent = words.pushesWait;
      title.textContent = query.subject === undefined ? words.pushesSince : words.pushesOf(query.subject);
      later.replaceChildren(button(words.aDayLater, () => void goOn(query, note)));
      element.hidden = false;
      const source = new EventSource(`${query.sandbox}/__sandbox/changes`);
      events = source;
      source.addEventListener("message", async () => {
        const pushes = await pushesOf(query).catch(() => undefined);
        if (!pushes || events !== source) return;
        if (pushes.length > 0) note.textContent = "";
        for (const push of pushes) show(push);
      });
      source.addEventListener("error", () => {
        if (source.readyState === EventSource.CLOSED)
          note.textContent = words.pushesRefused(`${query.sandbox}/sandbox`);
      });
    },
  };

  function show(push: Push): void {
    const operation = operations.find(({ operationId }) => operationId === push.event);
    const findings = operation ? judge({ operation, direction: "request", payload: push.payload }) : [];
    const verdict = findings.some(isError) ? words.pushBreaks(countedText(findings)) : words.pushKeeps;
    const head = make(
      "summary",
      {},
      make("code", {}, push.stage ?? push.event),
      ` ${push.subject} · ${push.at.slice(0, 16).replace("T", " ")} · ${words.pushStates[push.state] ?? push.state} · `,
      make("span", { class: findings.some(isError) ? "error" : "fine" }, verdict),
    );
    const known = shown.get(push.id);
    if (known) {
      known.querySelector("summary")?.replaceWith(head);
      return;
    }
    const entry = make(
      "li",
      {},
      make(
        "details",
        {},
        head,
        findings.length > 0 && findingList(findings),
        codeBlock(JSON.stringify(push.payload, null, 2), `${words.pushes}: ${push.event}`),
      ),
    );
    shown.set(push.id, entry);
    list.append(entry);
  }
}

/** The number of the last push of a world; 0 where it has none, is not open yet, or may not be asked. */
export async function lastPush(sandbox: string, world: string): Promise<number> {
  try {
    const pushes = await pushesOf({ sandbox, world, after: 0 }, "&limit=1");
    return pushes.at(-1)?.id ?? 0;
  } catch {
    return 0;
  }
}

async function pushesOf({ sandbox, world, subject, after }: PushQuery, more = ""): Promise<readonly Push[]> {
  const about = subject === undefined ? `after=${after}` : `order=${encodeURIComponent(subject)}`;
  const response = await fetch(`${worldUrl(sandbox, world)}/pushes?${about}${more}`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const { pushes }: { pushes: readonly Push[] } = await response.json();
  return pushes;
}

/** Lets a day pass in the world. */
async function goOn({ sandbox, world }: PushQuery, note: HTMLElement): Promise<void> {
  const response = await fetch(`${worldUrl(sandbox, world)}/clock`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ advance: "P1D" }),
  }).catch(() => undefined);
  if (response?.ok) return;
  const problem: { detail?: string } = response ? await response.json().catch(() => ({})) : {};
  note.textContent = words.clockRefused(problem.detail ?? "");
}

function worldUrl(sandbox: string, world: string): string {
  return `${sandbox}/__sandbox/worlds/${encodeURIComponent(world)}`;
}
