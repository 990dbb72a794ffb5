import { type Html, html } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";

type Links = Readonly<Record<"serves" | "page" | "calls" | "redoc", (text: string) => Html>>;

const en = {
  summary: "OpenAPI 3.1 descriptions of three warehouse and fulfilment APIs: GLINK, qlink and KakaClo.",
  lead: (errata: Html) =>
    html`OpenAPI 3.1 descriptions of three warehouse and fulfilment APIs that their vendors document only as prose and tables. From them come these pages, a mock that checks every request, a typed client and validators. Where a document contradicts itself or leaves a question open, the contract says so: ${errata} so far.`,
  operations: "Operations",
  sandbox: "Sandbox",
  sandboxLead: ({ serves, page }: Links, address: string) =>
    html`GLINK, qlink and KakaClo with a memory: orders that are created can be queried and cancelled, are shipped as a virtual clock goes on, and GLINK pushes every change to your address. <code>npm start</code> serves it at ${serves(address)}, where ${page("its page")} shows orders, stock, pushes and calls as they change; <code>fulfillment-openapi sandbox</code> serves it alone. How the real systems move an order is in no source: what the sandbox infers says so.`,
  sandboxControl: ({ calls, redoc }: Links) =>
    html`Its clock, what people in a warehouse do, pushes and snapshots are steered by ${calls("calls with a description of their own")}, or ${redoc("in Redoc")}, by commands, and in a test by <code>startSandbox</code>.`,
  guides: "Guides",
  evidence: "Evidence",
  evidenceLead: "Operations, servers and what no source document says carry a mark:",
  cardLead: (summary: string, overview: (text: string) => Html, redoc: (text: string) => Html) =>
    html`${summary}. ${overview("What holds for all its operations")}, or ${redoc("in Redoc")}.`,
  servers: "Servers",
  tryIt: "Try it with the mock",
  curl: "curl command",
  scenarios: "Scenarios of the mock",
  scenariosLead: html`Failures and other answers, chosen by the content of a call. The header field <code>Prefer: example=&lt;answer&gt;</code> asks for any other.`,
  scenarioHeads: ["Operation", "When", "Answer", "What happened", "Evidence"],
  faults: "Faults",
  faultsLead: html`<code>Prefer: delay=&lt;ms&gt;</code> sends an answer late, <code>Prefer: fault=&lt;name&gt;</code> injects a fault into it:`,
  tableOf: (title: string) => `Operations of ${title}`,
  tableHeads: ["Operation", "SERVICE_TYPE or path", "Direction", "Evidence", "Also in"],
  instead: (link: Html) => html`use ${link}`,
  outdated: "Outdated",
  postman: "Postman collection",
  /** After a colon. */
  gap: " ",
  documented: "Only what the source documents say:",
};

/** The words of the start page and of the tables of operations. */
export type IndexWords = typeof en;

const zh: IndexWords = {
  summary: "三套仓储与履约接口的 OpenAPI 3.1 描述：GLINK、qlink 和 KakaClo。",
  lead: (errata) =>
    html`三套仓储与履约接口的 OpenAPI 3.1 描述，厂商只以文字和表格写明这些接口。这些页面、检查每个请求的模拟服务（mock）、带类型的客户端和校验器都由描述生成。文档自相矛盾或未说明之处，接口契约都予以写明：目前有 ${errata}。`,
  operations: "接口",
  sandbox: "沙箱",
  sandboxLead: ({ serves, page }, address) =>
    html`有记忆的 GLINK、qlink 和 KakaClo：创建的订单可以查询和取消，随虚拟时钟推进而发货，GLINK 把每次变更推送到你的地址。<code>npm start</code> 在 ${serves(address)} 提供沙箱，${page("沙箱页面")}实时显示订单、库存、推送和调用；<code>fulfillment-openapi sandbox</code> 单独提供沙箱。真实系统如何推进订单，没有任何来源说明：沙箱推断之处都有标注。`,
  sandboxControl: ({ calls, redoc }) =>
    html`时钟、仓库人员所做的事、推送和快照，由${calls("另有描述的接口")}控制（也可${redoc("在 Redoc 中查看")}），也可用命令控制，在测试中用 <code>startSandbox</code>。`,
  guides: "指南",
  evidence: "依据",
  evidenceLead: "接口、服务器以及原始文档未载明的内容都带有标注：",
  cardLead: (summary, overview, redoc) =>
    html`${summary}。${overview("对全部接口都成立的内容")}，或${redoc("在 Redoc 中查看")}。`,
  servers: "服务器",
  tryIt: "用模拟服务（mock）试用",
  curl: "curl 命令",
  scenarios: "模拟服务的场景",
  scenariosLead: html`失败及其他响应，由调用的内容选定。请求头 <code>Prefer: example=&lt;answer&gt;</code> 可要求任何其他响应。`,
  scenarioHeads: ["接口", "条件", "响应", "发生了什么", "依据"],
  faults: "故障",
  faultsLead: html`<code>Prefer: delay=&lt;ms&gt;</code> 使响应延迟发出，<code>Prefer: fault=&lt;name&gt;</code> 在响应中注入故障：`,
  tableOf: (title) => `${title}的接口`,
  tableHeads: ["接口", "SERVICE_TYPE 或路径", "方向", "依据", "另见"],
  instead: (link) => html`改用 ${link}`,
  outdated: "已过期",
  postman: "Postman 集合",
  gap: "",
  documented: "仅含原始文档载明的内容：",
};

/** The words of the start page and of the tables of operations, by language. */
export const indexWords: Readonly<Record<Language, IndexWords>> = { en, "zh-CN": zh };
