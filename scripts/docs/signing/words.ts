const en = {
  textSent: (isGlink: boolean) =>
    `The text that you send as ${isGlink ? "the form field bizData" : "the body"}, serialised once`,
  stringToSign: (isGlink: boolean): string =>
    isGlink
      ? "String to sign: this text, then the partner key"
      : "String to sign: app key and body as JSON, then the app secret",
  bytes: (count: number) => `Its ${count} bytes in UTF-8, in hex`,
  digest: (name: string) => `${name} of these bytes, in lower-case hex: the signature`,
  sent: "What you send",
  lineBreak: "The payload ends with a line break. It is signed, so it has to be sent.",
  notJson: "The payload is not JSON.",
  noSecret: "There is no secret yet.",
  whiteSpace: "The secret begins or ends with white space. It is signed, too.",
  right: "The received signature is right.",
  unexplained:
    "It is wrong, and none of the common mistakes produces it. Check that payload and secret are those that were signed, to the character.",
  two: "It is wrong. These two mistakes together produce it:",
  one: "It is wrong. This mistake produces it:",
  mistake: (name: string, reason: string) => `${name}: ${reason}`,
  and: " And ",
  notQuoted: 'The payload is not a quoted string, such as "{\\"sku\\":\\"A\\"}".',
};

/** What the script of the signing page says. */
export type SigningWords = typeof en;

const zh: SigningWords = {
  textSent: (isGlink) => `${isGlink ? "作为表单字段 bizData" : "作为请求体"}发送的文本，只序列化一次`,
  stringToSign: (isGlink) =>
    isGlink
      ? "待签名字符串：该文本，后接 partnerKey"
      : "待签名字符串：appKey 和请求体组成的 JSON，后接 appSecret",
  bytes: (count) => `其 UTF-8 编码的 ${count} 个字节，十六进制`,
  digest: (name) => `这些字节的 ${name} 摘要，小写十六进制：即签名`,
  sent: "所发送的内容",
  lineBreak: "业务报文以换行结尾。换行参与签名，因此也必须发送。",
  notJson: "业务报文不是 JSON。",
  noSecret: "还没有密钥。",
  whiteSpace: "密钥的开头或结尾有空白。空白也参与签名。",
  right: "收到的签名正确。",
  unexplained: "签名有误，且常见的错误都不会产生它。检查业务报文和密钥是否与签名时逐字符一致。",
  two: "签名有误。这两个错误合在一起产生它：",
  one: "签名有误。这个错误产生它：",
  mistake: (name, reason) => `${name}：${reason}`,
  and: " 并且 ",
  notQuoted: '业务报文不是带引号的字符串，例如 "{\\"sku\\":\\"A\\"}"。',
};

/** What the script of the signing page says, by language. */
export const signingWords: Readonly<Record<"en" | "zh-CN", SigningWords>> = { en, "zh-CN": zh };
