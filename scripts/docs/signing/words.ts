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
  /** What mistakes are, by their names; those that are not there are told in English. */
  reasons: {} as Readonly<Record<string, string>>,
  and: " And ",
  notQuoted: 'The payload is not a quoted string, such as "{\\"sku\\":\\"A\\"}".',
};

/** What the script of the signing page says. */
export type SigningWords = typeof en;

const zh: SigningWords = {
  textSent: (isGlink) => `${isGlink ? "作为表单字段 bizData 发送" : "作为请求体发送"}的文本，只序列化一次`,
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
  reasons: {
    "re-serialised":
      "签名之前解析了 JSON 又重新写出。应对实际发送的文本签名：136.0 不得变成 136，\\/ 不得变成 /。",
    "nulls-dropped": "签名之前去掉了为 null 的字段，fastjson 和 Gson 默认如此。",
    "keys-sorted": "签名之前对键排了序。",
    "pretty-printed": "签名之前对 JSON 做了缩进。",
    spaced: "签名的 JSON 在每个逗号和冒号后带空格，Python 默认如此。",
    "html-escaped": "<、> 和 & 等字符以 \\u 转义签名，Gson 和 Go 默认如此。",
    "non-ascii-escaped": "ASCII 以外的字符以 \\u 转义签名，Python 和 PHP 默认如此。",
    "slashes-escaped": "斜杠以 \\/ 签名，PHP 默认如此。",
    "html-entities": "& 和 < 等字符以 HTML 实体（&amp;、&lt;）签名，防脚本的过滤器会如此写。",
    "json-encoded-twice": "JSON 文本又作为 JSON 编码了一次：签名的内容以引号开头和结尾。",
    "form-not-encoded": "请求体放入表单时没有 URL 编码，或多解码了一次：+ 变成了空格，或 %25 变成了 %。",
    "byte-order-mark": "请求体前的字节顺序标记签了名却没有发送，或发送了却没有签名。",
    "line-end": "请求体末尾的换行签了名却没有发送，或发送了却没有签名。",
    "url-encoded": "请求体在签名之前就做了 URL 编码，而应在签名之后。",
    "content-as-object": "content 作为对象签名，而应作为字符串。",
    "content-as-string": "content 作为字符串签名，而应作为对象。",
    "content-first": "`content` 排在 `appKey` 之前签名。",
    "names-capitalised": "`appKey` 和 `content` 以大写字母开头签名，C# 默认如此写名称。",
    "empty-content-kept": "没有请求体的调用以空的 `content` 签名，而应省略它。",
    "secret-trimmed": "密钥两端的空格或换行被去掉了。",
    "secret-with-line-end": "密钥文件末尾的换行被当成了密钥的一部分。",
    "secret-with-byte-order-mark": "密钥文件开头的字节顺序标记被当成了密钥的一部分。",
    "secret-missing": "没有追加密钥。",
    "secret-first": "密钥放在了字符串之前，而应在其后。",
    "secret-on-both-sides": "密钥放在了字符串的前后两端，而应只在其后。",
    "secret-as-parameter": "密钥作为参数追加，前面带有 &key=。密钥应直接接在字符串之后。",
    "charset-iso-8859-1": "字符串以 ISO-8859-1 签名，而应为 UTF-8。",
    "charset-utf-16le": "字符串以 UTF-16LE 签名，而应为 UTF-8。",
    "charset-gbk": "字符串以 GBK 签名，而应为 UTF-8。",
    "other-hash": "用错了摘要算法：GLINK 用 MD5，qlink 用 SHA-1。",
    "upper-case-hex": "摘要写成了大写十六进制。",
  },
  and: " 并且 ",
  notQuoted: '业务报文不是带引号的字符串，例如 "{\\"sku\\":\\"A\\"}"。',
};

/** What the script of the signing page says, by language. */
export const signingWords: Readonly<Record<"en" | "zh-CN", SigningWords>> = { en, "zh-CN": zh };
