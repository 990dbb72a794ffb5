//! Generates the client of each bundle, `$BUNDLES/<name>.json` in OpenAPI 3.0, into `generated/<name>.rs`.

use progenitor::{GenerationSettings, Generator};
use serde_json::{json, Value};
use std::{collections::HashSet, env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-env-changed=BUNDLES");
    let bundles = env::var("BUNDLES")?;
    fs::create_dir_all("generated")?;
    for name in ["glink", "glink-gateway", "qlink", "kakaclo"] {
        let file = format!("{bundles}/{name}.json");
        println!("cargo:rerun-if-changed={file}");
        let mut description: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
        drop_empty_failures(&mut description);
        take_lists_for_text(&mut description);
        let mut settings = GenerationSettings::new();
        for schema in same_but_for_case(&description) {
            let as_schema = serde_json::from_value(schema.clone())?;
            settings.with_conversion(as_schema, "String", [].into_iter());
        }
        let tokens = Generator::new(&settings).generate_tokens(&serde_json::from_value(description)?)?;
        let code = prettyplease::unparse(&syn::parse2(tokens)?);
        fs::write(format!("generated/{name}.rs"), code)?;
    }
    Ok(())
}

/// Takes failures without a body from calls with a failure that has one: progenitor gives all failures of a call one type.
fn drop_empty_failures(value: &mut Value) {
    if let Some(responses) = value.get_mut("responses").and_then(Value::as_object_mut) {
        let has_body = |answer: &Value| answer.get("content").is_some();
        if responses.iter().any(|(status, answer)| !status.starts_with('2') && has_body(answer)) {
            responses.retain(|_, answer| has_body(answer));
        }
    }
    match value {
        Value::Array(entries) => entries.iter_mut().for_each(drop_empty_failures),
        Value::Object(members) => members.values_mut().for_each(drop_empty_failures),
        _ => {}
    }
}

/// Makes a text of each list in the query whose entries commas separate: progenitor would repeat the parameter.
fn take_lists_for_text(value: &mut Value) {
    if value.get("in") == Some(&json!("query")) && value.get("explode") == Some(&json!(false)) {
        value["schema"] = json!({"type": "string"});
    }
    match value {
        Value::Array(entries) => entries.iter_mut().for_each(take_lists_for_text),
        Value::Object(members) => members.values_mut().for_each(take_lists_for_text),
        _ => {}
    }
}

/// Enums with values that differ in case only. progenitor finds no names for them and gives up.
fn same_but_for_case(value: &Value) -> Vec<&Value> {
    let mut found: Vec<&Value> = match value {
        Value::Array(entries) => entries.iter().flat_map(same_but_for_case).collect(),
        Value::Object(members) => members.values().flat_map(same_but_for_case).collect(),
        _ => vec![],
    };
    if let Some(values) = value.get("enum").and_then(Value::as_array) {
        let names: HashSet<_> = values.iter().map(|one| one.to_string().to_lowercase()).collect();
        if names.len() < values.len() {
            found.push(value);
        }
    }
    found
}
