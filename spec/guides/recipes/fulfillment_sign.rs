// Cargo.toml: md-5 = "0.10" and sha1 = "0.10"
use md5::Md5;
use sha1::{Digest, Sha1};

/// `biz_data`: the JSON text, exactly as it is sent.
pub fn glink_sign(biz_data: &str, partner_key: &str) -> String {
    format!("{:x}", Md5::digest(format!("{biz_data}{partner_key}")))
}

/// `content`: the JSON text of the body, "" without one. `as_object`: how the warehouse reads it, normally false.
pub fn qlink_sign(app_key: &str, content: &str, app_secret: &str, as_object: bool) -> String {
    let rest = match (content, as_object) {
        ("", _) => String::new(),
        (_, true) => format!(",\"content\":{content}"),
        (_, false) => format!(",\"content\":{}", quoted(content)),
    };
    let text = format!("{{\"appKey\":{}{rest}}}{app_secret}", quoted(app_key));
    format!("{:x}", Sha1::digest(text))
}

fn quoted(json: &str) -> String {
    let escaped = json.replace('\\', "\\\\").replace('"', "\\\"");
    let lines = escaped.replace('\n', "\\n").replace('\r', "\\r");
    format!("\"{}\"", lines.replace('\t', "\\t"))
}
