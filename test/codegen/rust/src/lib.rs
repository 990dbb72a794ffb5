//! The generated clients.

#[path = "../generated/glink-gateway.rs"]
pub mod gateway;
#[path = "../generated/glink.rs"]
pub mod glink;
#[path = "../generated/kakaclo.rs"]
pub mod kakaclo;
#[path = "../generated/qlink.rs"]
pub mod qlink;
