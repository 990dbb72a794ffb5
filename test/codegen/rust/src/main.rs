//! Sends the documented order of each family through generated code, and prints each answer as a line of JSON.
//!
//! Arguments: origin of the server, folder with account.json and one payload per family.

use md5::Md5;
use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};
use serde::de::DeserializeOwned;
use serde_json::{json, Value};
use sha1::{Digest, Sha1};
use smoke::{gateway, glink, kakaclo, qlink};
use std::{env, error::Error, fs};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

struct Smoke {
    origin: String,
    inputs: String,
    account: Value,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let origin = arguments.next().ok_or("The origin is missing")?;
    let inputs = arguments.next().ok_or("The folder of inputs is missing")?;
    let account = serde_json::from_str(&fs::read_to_string(format!("{inputs}/account.json"))?)?;
    let smoke = Smoke { origin, inputs, account };
    println!("{}", json!({"call": "glink", "answer": smoke.logical_call().await?}));
    println!("{}", json!({"call": "glink-gateway", "answer": smoke.gateway_call().await?}));
    println!("{}", json!({"call": "qlink", "answer": smoke.qlink_call().await?}));
    println!("{}", json!({"call": "kakaclo", "answer": smoke.kakaclo_call().await?}));
    println!("{}", json!({"call": "kakaclo-orders", "answer": smoke.orders_query().await?}));
    println!("{}", json!({"call": "kakaclo-refund", "answer": smoke.refund_query().await?}));
    Ok(())
}

impl Smoke {
    /// The logical path, as behind the proxy.
    async fn logical_call(&self) -> Result<glink::types::MetaResponse> {
        let order = self.payload("glink")?;
        Ok(glink::Client::new(&self.origin).create_order(&order).await?.into_inner())
    }

    /// The production way: model, JSON, signature, form, model.
    async fn gateway_call(&self) -> Result<gateway::types::GatewayResponse> {
        let order: gateway::types::OutboundOrder = self.payload("glink-gateway")?;
        let biz_data = serde_json::to_string(&order)?;
        let sign = hex::<Md5>(&(biz_data.clone() + self.text("partnerKey")));
        let call = gateway::types::GatewayCall {
            partner_id: self.text("partnerId").parse()?,
            service_type: gateway::types::GatewayServiceType::GlinkCreateOrderNotify,
            biz_data: biz_data.parse()?,
            sign: sign.parse()?,
        };
        Ok(gateway::Client::new(&self.origin).call_gateway(&call).await?.into_inner())
    }

    async fn qlink_call(&self) -> Result<qlink::types::CreateOrderOutcome> {
        let order: qlink::types::WarehouseOrder = self.payload("qlink")?;
        let app_key = self.text("appKey");
        // The client writes the model once more, to the same bytes.
        let content = serde_json::to_string(&order)?;
        let signed = format!(
            r#"{{"appKey":{},"content":{}}}{}"#,
            serde_json::to_string(app_key)?,
            serde_json::to_string(&content)?,
            self.text("appSecret"),
        );
        let sign = hex::<Sha1>(&signed);
        let client = qlink::Client::new(&self.origin);
        let (app_key, sign) = (app_key.parse()?, sign.parse()?);
        let outcome = client.create_order(None, None, &app_key, None, None, None, &sign, None, &order);
        Ok(outcome.await?.into_inner())
    }

    async fn kakaclo_call(&self) -> Result<kakaclo::types::CreateOrderOutcome> {
        let order = self.payload("kakaclo")?;
        Ok(self.kakaclo_client()?.create_order(&order).await?.into_inner())
    }

    /// A list in the query, which is one text with commas here.
    async fn orders_query(&self) -> Result<kakaclo::types::QueryOrdersOutcome> {
        let query: Value = self.payload("kakaclo-orders")?;
        let ids: Vec<String> = serde_json::from_value(query["ids"].clone())?;
        let ids = ids.join(",");
        let outcome = self.kakaclo_client()?.query_orders(None, None, Some(&ids), None, None, None, None).await?;
        Ok(outcome.into_inner())
    }

    /// A parameter in the path.
    async fn refund_query(&self) -> Result<kakaclo::types::QueryRefundOutcome> {
        let path: Value = self.payload("kakaclo-refund")?;
        let id = path["id"].as_str().ok_or("The refund has no id")?;
        Ok(self.kakaclo_client()?.query_refund(id).await?.into_inner())
    }

    fn kakaclo_client(&self) -> Result<kakaclo::Client> {
        let authorization = HeaderValue::from_str(&format!("Bearer {}", self.text("accessToken")))?;
        let headers = HeaderMap::from_iter([(AUTHORIZATION, authorization)]);
        let http = reqwest::Client::builder().default_headers(headers).build()?;
        Ok(kakaclo::Client::new_with_client(&self.origin, http))
    }

    fn payload<T: DeserializeOwned>(&self, family: &str) -> Result<T> {
        let text = fs::read_to_string(format!("{}/{family}.json", self.inputs))?;
        Ok(serde_json::from_str(&text)?)
    }

    fn text(&self, name: &str) -> &str {
        self.account[name].as_str().unwrap_or_default()
    }
}

fn hex<D: Digest>(text: &str) -> String {
    D::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
