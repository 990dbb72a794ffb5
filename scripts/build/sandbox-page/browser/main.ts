import { html } from "../../../lib/html.ts";
import { ask, type Item, inWorld, Refusal, useToken } from "./api.ts";
import { boardHtml } from "./boards.ts";
import { actHtml, actsFor, detailHtml, inputOf } from "./dialogs.ts";
import { actText, say, showLanguage } from "./language.ts";
import { follow } from "./live.ts";
import { callsHtml, pushesHtml } from "./logs.ts";
import { element, shortTime, show, words } from "./show.ts";
import { familyOf, state } from "./state.ts";

const dialog = element("dialog", HTMLDialogElement);
const worldChoice = element("world", HTMLSelectElement);
const speedChoice = element("speed", HTMLSelectElement);
const note = element("note", HTMLElement);
/** The entry that the dialog is about. */
let chosen: Item = {};

showLanguage();
void start();

async function start(): Promise<void> {
  addEventListener("click", (event) => void clicked(event));
  addEventListener("submit", (event) => void submitted(event));
  document.addEventListener("toggle", toggled, true);
  worldChoice.addEventListener("change", () => choose(worldChoice.value));
  speedChoice.addEventListener(
    "change",
    () => void change("POST", "/clock", { speed: speedOf(speedChoice.value) }),
  );
  element("find", HTMLInputElement).addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement) state.find = target.value;
    refresh();
  });
  setInterval(showClock, 1_000);
  await follow(
    ({ worlds }) => {
      state.worlds = worlds;
      refresh();
    },
    (isLive, error) => {
      element("live", HTMLElement).textContent = isLive ? say.live : say.notConnected;
      element("token", HTMLFormElement).hidden = !(error instanceof Refusal && error.status === 401);
    },
  );
}

/** Whether something is being read, and whether it has to be read again. */
let [isReading, isStale] = [false, false];

function refresh(): void {
  isStale = true;
  if (isReading) return;
  isReading = true;
  void (async () => {
    while (isStale) {
      isStale = false;
      await read().catch(tell);
    }
    isReading = false;
  })();
}

async function read(): Promise<void> {
  if (state.families.length === 0) {
    ({ families: state.families } = await ask<{ families: typeof state.families }>("GET", "families"));
  }
  if (!state.worlds.some(({ world }) => world === state.world)) {
    state.world =
      state.worlds.find(({ world }) => `#${world}` === decodeURIComponent(location.hash))?.world ??
      state.worlds[0]?.world ??
      "";
  }
  const family = familyOf(state.world);
  const names = family?.views.map(({ view }) => view) ?? [];
  if (family && !names.includes(state.view)) {
    state.view = names.find((view) => view in family.boards) ?? names[0] ?? "";
  }
  if (family) await readWorld(state.world, state.view, state.find);
  render();
}

async function readWorld(world: string, view: string, find: string): Promise<void> {
  const query = find === "" ? "" : `?find=${encodeURIComponent(find)}`;
  const [board, clock, pushes, calls, snapshots] = await Promise.all([
    ask<typeof state.board>("GET", inWorld(world, `/boards/${encodeURIComponent(view)}${query}`)),
    ask<typeof state.clock>("GET", inWorld(world, "/clock")),
    ask<Pick<typeof state, "pushes">>("GET", inWorld(world, "/pushes?limit=50")),
    ask<Pick<typeof state, "calls">>("GET", "calls?limit=50"),
    ask<Pick<typeof state, "snapshots">>("GET", inWorld(world, "/snapshots")),
  ]);
  if (world !== state.world || view !== state.view) return;
  Object.assign(state, { board, clock, readAt: Date.now(), ...pushes, ...calls, ...snapshots });
}

function render(): void {
  const { worlds, world, families, view, board, opened } = state;
  const family = familyOf(world);
  show(
    worldChoice,
    html`${worlds.map((one) => html`<option${one.world === world && html` selected`}>${one.world}</option>`)}`,
  );
  const familyChoice = document.querySelector<HTMLSelectElement>("#open select");
  if (familyChoice) show(familyChoice, html`${families.map((one) => html`<option>${one.family}</option>`)}`);
  element("open", HTMLFormElement).hidden = worlds.length > 0;
  element("whole", HTMLElement).hidden = !family;
  if (!family || !board) return;
  showClock();
  show(
    element("views", HTMLElement),
    html`${family.views.map(({ view: one }) => html`<button data-do="view" data-view="${one}" data-key="view ${one}" aria-pressed="${one === view ? "true" : "false"}">${words(one)}</button>`)}`,
  );
  const isOfNothing = board.columns.every(({ state: at }) => at === null);
  const free =
    isOfNothing && view !== "" ? family.acts.filter(({ subjectMember }) => subjectMember === undefined) : [];
  show(
    element("free", HTMLElement),
    html`${free.map(({ act, summary }) => html`<button data-do="free" data-act="${act}" data-key="free ${act}" title="${actText(family.family, act) ?? summary}">${words(act)}</button>`)}`,
  );
  show(element("board", HTMLElement), boardHtml(family, board));
  show(element("pushes", HTMLElement), pushesHtml(state.pushes, opened));
  show(element("calls", HTMLElement), callsHtml(state.calls, opened));
  show(
    element("snapshots", HTMLElement),
    html`${state.snapshots.map(({ name }) => html`<button data-do="restore" data-name="${name}" data-key="restore ${name}">${say.restore(name)}</button>`)}`,
  );
}

function showClock(): void {
  const { clock, readAt } = state;
  if (!clock) return;
  const { now, speed, next } = clock;
  // In between, a clock that goes is told by what has passed since it was read.
  const passed = typeof speed === "number" ? (Date.now() - readAt) * speed : 0;
  const instant = new Date(Date.parse(now) + passed).toISOString();
  show(
    element("clock", HTMLElement),
    html`<p><time datetime="${instant}">${shortTime(instant)}</time> UTC${next !== undefined && say.next(shortTime(next))}</p>`,
  );
  const speeds = [...new Set(["manual", "instant", "60", "1440", String(speed)])];
  show(
    speedChoice,
    html`${speeds.map((one) => html`<option${one === String(speed) && html` selected`}>${one}</option>`)}`,
  );
  speedChoice.value = String(speed);
}

function speedOf(text: string): string | number {
  return text === "manual" || text === "instant" ? text : Number(text);
}

function choose(world: string): void {
  state.world = world;
  history.replaceState(null, "", `#${world}`);
  refresh();
}

function tell(problem: unknown): void {
  note.textContent = problem instanceof Error ? problem.message : String(problem);
  note.hidden = false;
}

/** Changes something in the world that is shown; returns whether that was possible. What was not is told. */
async function change(method: string, path: string, body?: unknown): Promise<boolean> {
  note.hidden = true;
  try {
    await ask(method, inWorld(state.world, path), body);
    refresh();
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
}

async function clicked({ target }: Event): Promise<void> {
  const button = target instanceof Element ? target.closest<HTMLElement>("[data-do]") : null;
  if (!button) return;
  const { do: what, body, view, id, name, at, act } = button.dataset;
  if (what === "advance") await change("POST", "/clock", JSON.parse(body ?? "{}"));
  if (what === "reset") await change("POST", "/reset");
  if (what === "restore") await change("POST", `/snapshots/${encodeURIComponent(name ?? "")}/restore`);
  if (what === "redeliver") await change("POST", `/pushes/${id}/redeliver`);
  if (what === "cancel") dialog.close();
  if (what === "view" && view !== undefined) {
    state.view = view;
    refresh();
  }
  if (what === "detail") openDetail(at ?? "");
  if (what === "free") openAct(act ?? "", {});
  if (what === "act") openAct(act ?? "", chosen);
}

function openDetail(place: string): void {
  const [column, index] = place.split("/").map(Number);
  const item = state.board?.columns[column ?? 0]?.items[index ?? 0];
  const family = familyOf(state.world);
  if (!item || !family) return;
  chosen = item;
  dialog.innerHTML = String(detailHtml(family, item));
  dialog.showModal();
}

function openAct(name: string, item: Item): void {
  const family = familyOf(state.world);
  const act = family && [...actsFor(family, item), ...family.acts].find(({ act: one }) => one === name);
  if (!act) return;
  dialog.innerHTML = String(actHtml(family.family, act, item));
  if (!dialog.open) dialog.showModal();
  const fields = dialog.querySelectorAll<HTMLInputElement>("input, select, textarea");
  [...fields].find(({ value }) => value === "")?.focus();
}

async function submitted(event: SubmitEvent): Promise<void> {
  const { target: form } = event;
  if (!(form instanceof HTMLFormElement) || form.method === "dialog") return;
  event.preventDefault();
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? "");
  if (form.id === "token") {
    useToken(text("token"));
    form.hidden = true;
  }
  if (form.id === "open") await openWorld(`${text("family")}:${text("credential")}`);
  if (form.id === "advance") await change("POST", "/clock", { advance: text("by") });
  if (form.id === "save") await change("PUT", `/snapshots/${encodeURIComponent(text("name"))}`);
  if (form.id === "target")
    await change("PUT", "/push-target", { url: text("url") === "" ? null : text("url") });
  if (form.id === "act") await doAct(form, data);
}

async function openWorld(world: string): Promise<void> {
  try {
    await ask("GET", inWorld(world));
    choose(world);
  } catch (error) {
    tell(error);
  }
}

async function doAct(form: HTMLFormElement, data: FormData): Promise<void> {
  const act = familyOf(state.world)?.acts.find((one) => one.act === form.dataset["act"]);
  if (!act) return;
  try {
    await ask("POST", inWorld(state.world, `/acts/${act.act}`), inputOf(act, data));
    dialog.close();
    refresh();
  } catch (error) {
    const message =
      error instanceof SyntaxError ? say.noJson(error.message) : String((error as Error).message);
    element("problem", HTMLElement).textContent = message;
  }
}

function toggled({ target }: Event): void {
  if (!(target instanceof HTMLDetailsElement)) return;
  const key = target.dataset["open"];
  if (key === undefined || state.opened.has(key) === target.open) return;
  if (target.open) state.opened.add(key);
  else state.opened.delete(key);
  render();
}
