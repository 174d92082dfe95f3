//! `cargo xtask bench`: the measurements, as a table and as JSON.
//!
//! Sizes so far.

use crate::build;
use anyhow::Result;
use serde_json::{Map, Value, json};

pub fn run() -> Result<()> {
    let files = build::release()?;
    build::print(&files);
    let sizes: Map<String, Value> = files
        .iter()
        .map(|file| {
            let sizes = json!({ "raw": file.raw, "gzip": file.gzip, "brotli": file.brotli });
            (file.path.clone(), sizes)
        })
        .collect();
    let budgets: Vec<Value> = build::budgets(&files)
        .iter()
        .map(|budget| json!({ "name": budget.name, "used": budget.used, "limit": budget.limit }))
        .collect();
    let measurements = json!({ "sizes": sizes, "budgets": budgets });
    println!("\n{}", serde_json::to_string_pretty(&measurements)?);
    Ok(())
}
