import { readFileSync } from "node:fs";
import { browserScript } from "../../lib/browser-script.ts";
import { colourStyle } from "../../lib/colours.ts";
import { html, raw } from "../../lib/html.ts";
import { fromRoot } from "../../lib/paths.ts";

/** The page of the sandbox: one file with its script and style, which asks the control calls for everything that it shows. */
export async function sandboxPage(): Promise<string> {
  const script = await browserScript("scripts/build/sandbox-page/browser/main.ts");
  const files = ["scripts/docs/assets/base.css", "scripts/build/sandbox-page/page.css"];
  const style = [colourStyle, ...files.map((file) => readFileSync(fromRoot(file), "utf8"))].join("");
  return `${html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sandbox</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
<a class="skip" href="#main">To the board</a>
<header class="bar">
<h1>Sandbox</h1>
<label>World <select id="world"></select></label>
<p id="live" role="status"></p>
<a href="/">All addresses</a>
</header>
<main id="main" tabindex="-1">
<p id="note" role="alert" hidden></p>
<form id="token" class="row" hidden><label>Token of the sandbox <input name="token" type="password" required autocomplete="off"></label><button>Use it</button></form>
<form id="open" class="row"><label>Family <select name="family"></select></label><label>Credential <input name="credential" required></label><button>Open a world</button></form>
<div id="whole" hidden>
<section aria-labelledby="clock-title"><h2 id="clock-title">Clock</h2>
<div id="clock"></div>
<div class="row">
<button data-do="advance" data-body='{"advance":"PT1M"}'>1 minute</button>
<button data-do="advance" data-body='{"advance":"PT1H"}'>1 hour</button>
<button data-do="advance" data-body='{"advance":"P1D"}'>1 day</button>
<button data-do="advance" data-body='{"next":true}'>To the next event</button>
<form id="advance" class="row"><label>For <input name="by" value="2h" size="6" required></label><button>Advance</button></form>
<label>Speed <select id="speed"></select></label>
<button data-do="reset">Reset</button>
</div>
<details><summary>Snapshots, and where pushes go</summary>
<div class="row"><form id="save" class="row"><label>Snapshot <input name="name" required pattern="[^\\/]+" maxlength="60"></label><button>Save</button></form>
<div id="snapshots" class="row"></div></div>
<form id="target" class="row"><label>Push to <input name="url" type="url" placeholder="http://localhost:8080/hooks" size="30"></label><button>Set</button></form>
</details></section>
<section aria-labelledby="board-title"><h2 id="board-title">Lists</h2>
<div class="row"><div id="views" class="row" role="group" aria-label="Which list"></div>
<label>Find <input id="find" type="search" size="14"></label><div id="free" class="row"></div></div>
<div id="board"></div></section>
<div class="two">
<section aria-labelledby="pushes-title"><h2 id="pushes-title">Pushes</h2><div id="pushes"></div></section>
<section aria-labelledby="calls-title"><h2 id="calls-title">Calls</h2><div id="calls"></div></section>
</div>
</div>
</main>
<dialog id="dialog" aria-labelledby="dialog-title"></dialog>
<script>${raw(script)}</script>
</html>`}
`;
}
