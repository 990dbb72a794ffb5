import type { Severity } from "../../../src/findings/finding.ts";
import type { TryItWords } from "./words.ts";

const severities: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", note: "提示" };

/** Everything that "Try it" says, in Chinese. It takes the place of the English words when the script is built. */
export const words: TryItWords = {
  title: "试用",
  titled: (operation) => `试用：${operation}`,
  callIntro: "编辑文档示例，输入时即显示检查结果，并发送到本机的模拟服务（mock）或沙箱。",
  pushIntro: "编辑文档所示的推送，让它发送到本机的接收端；其响应会被检查。",
  fromStart: "用 curl 试用，或在浏览器中试用，输入时即显示检查结果：",
  noScript: "需要 JavaScript。",
  loading: "加载中……",
  notLoaded: "无法加载本页的脚本。重新加载页面再试。",

  start: (mock, all) =>
    `本页没有服务器支持。用 ${mock} 启动模拟服务，或在检出的代码库中用 ${all} 启动模拟服务和沙箱，然后发送。`,
  startPush: (command) =>
    `本页没有可以转发推送的服务器。在检出的代码库中运行 ${command}，再打开它提供的页面。`,

  target: "发送到",
  sandbox: "沙箱",
  sandboxHint: (origin) => `沙箱，有记忆：${origin}`,
  mockHint: (origin) => `模拟服务（mock），给出文档示例的响应：${origin}`,
  otherTarget: "其他地址",
  address: "地址",
  addressHint: "例如本机上的代理。本页只向 localhost 和 127.0.0.1 发送。",
  noAddress: "这不是地址。地址以 http:// 或 https:// 开头。",
  elsewhere: "本页不向其他机器发送任何内容。复制已签名的调用，自行运行：",

  wire: "传输方式",
  wires: {
    form: "网关，表单",
    query: "网关，查询参数",
    logical: "逻辑路径，不签名（仅限模拟服务、沙箱和代理）",
  },
  pushWires: { json: "JSON 请求体", form: "网关，表单" },

  keys: "密钥",
  keysKept:
    "密钥只留在本页的内存中，离开本页即消失。签名在浏览器中完成，密钥不会存储，也不会发送到任何地方。",
  tokenKept:
    "令牌只留在本页的内存中，离开本页即消失。令牌不会存储，只按 KakaClo 的要求放入调用的 Authorization 请求头。",
  keysUnneeded: (key) => `模拟服务和沙箱接受任何密钥，除非启动时指定了密钥。未填写时使用虚构的 ${key}。`,
  pushKeyHint: "可选：没有密钥的推送不签名。",
  partnerId: "partnerId",
  partnerKey: "partnerKey",
  appKey: "appKey",
  appSecret: "appSecret",
  accessToken: "访问令牌",
  contentMode: "请求体在待签名字符串中的形式",
  contentModes: { string: "JSON 字符串", object: "对象" },
  keysFile: "从文件读取",
  keysFileHint: "即 --keys 接受的文件：含 glink、qlink 和 kakaclo 的 JSON。",
  keysFrom: (file) => `${file} 中的密钥已在内存中。`,
  noKeysFor: (file, family) => `${file} 中没有 ${family} 的密钥。`,
  notJson: (file) => `${file} 不是 JSON。`,
  keyOfFile: "取自文件",

  otherHeaders: "其他请求头",
  parameters: { path: "路径参数", query: "查询参数" },
  list: "以逗号分隔",
  required: "必填",
  none: "（无）",

  example: "示例",
  startOver: "重新开始",
  minimalExample: "仅必填内容",
  body: "请求体，JSON",
  pushBody: "推送的业务报文，JSON",
  keyboard: "Tab 离开编辑器，Ctrl+Enter 发送。",

  findings: "检查结果",
  noFindings: "没有问题：符合接口契约。",
  onlyNotes: (counted) => `符合接口契约，另有 ${counted}。`,
  notes: "提示",
  counted(counts) {
    const parts = (["error", "warning", "note"] as const).filter((severity) => counts[severity] > 0);
    return parts.map((severity) => `${counts[severity]} 个${severities[severity]}`).join("、");
  },
  severities,
  end: "。",
  gap: "",
  colon: "：",
  line: (line) => `第 ${line} 行`,
  whole: "整体",
  expected: (expected, actual) => `预期：${expected}；实际：${actual}。`,
  moreFindings: (more) => `……还有 ${more} 项。`,

  send: "发送",
  sendPush: "发送推送",
  showCurl: "显示为 curl",
  copy: "复制",
  copied: "已复制",
  copyByHand: "已选中：请按 Ctrl+C",
  curl: "已签名的调用，用于 POSIX shell",
  curlSecrets: (variables) =>
    `其中不含密钥：运行之前，在 shell 中设置 ${variables.map((name) => `$${name}`).join("、")}。`,
  cannotSend: (why) => `无法发送。${why}`,
  sending: "发送中……",
  noAnswer: (address, page) =>
    `${address} 没有响应。要么那里没有服务在运行，要么它不允许 ${page} 的页面调用；代理只有带 --cors ${page} 时才允许。`,
  startMock: "npx fulfillment-openapi mock",
  startAll: "npm start",

  answer: "响应",
  status: (status, milliseconds) => `HTTP ${status}，用时 ${milliseconds} ms`,
  keeps: "响应符合接口契约。",
  breaks: (counted) => `响应违反接口契约：${counted}。`,
  remarks: (counted) => `响应符合接口契约，另有 ${counted}。`,
  outcomes: {
    taken: "调用成功。",
    partly: "调用部分成功。",
    refused: "调用被拒绝。",
    unauthorised: "因密钥或令牌，调用被拒绝。",
    untold: "",
  },
  printedRefusal: "但调用本身没有问题：模拟服务给出文档所示的响应，而文档所示的是一次拒绝。",
  answerBody: "响应体",
  noBody: "响应没有响应体。",
  headers: "本页可以读取的响应头",

  pushes: "推送",
  pushesOf: (subject) => `关于 ${subject} 的推送`,
  pushesSince: "此次调用以来的推送",
  pushesWait: "随着沙箱时钟推进，它发出的推送显示在这里。",
  pushesRefused: (page) => `只有 npm start 的页面能在此看到推送。此页面显示推送：${page}`,
  mockPushes: "模拟服务不发送推送。把调用发送到沙箱，即可看到推送的内容。",
  pushKeeps: "符合接口契约",
  pushBreaks: (counted) => `违反接口契约：${counted}`,
  pushStates: {
    waiting: "等待中",
    acknowledged: "已应答",
    dead: "已放弃",
    unsent: "没有可发送的地址",
  },
  aDayLater: "一天之后",
  clockRefused: (why) => `无法移动时钟。${why}`,

  receiver: "接收端的地址",
  receiverHint:
    "本机上的接收端。{event} 和 {serviceType} 会被填入。要发往其他机器，启动服务器时用 --allow-push-to 加其来源地址。",
  sentTo: (url) => `已发送到 ${url}。`,
  expectations: {
    acknowledge: "推送符合接口契约，因此必须应答。",
    refuse: "推送违反接口契约，因此必须拒绝。",
    answer: "推送已失去可供识别的内容，因此任何 MetaResponse 均可。",
  },
  rightAnswer: "响应正确。",
  wrongAnswer: (counted) => `响应不正确：${counted}。`,
};
