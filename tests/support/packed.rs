//! The built-in pack, as the tests of what is told read it.

use tangent::codec::value::Value;
use tangent::domain::Structure;
use tangent::pack::{LARGEST, Words, structure};

/// A file of the pack.
pub fn file(name: &str) -> Value {
    let path = format!("{}/packs/{name}.json", env!("CARGO_MANIFEST_DIR"));
    Value::parse(&std::fs::read_to_string(path).unwrap(), LARGEST).unwrap()
}

/// Its structure, and its words in a language.
pub fn pack(language: &str) -> (Structure, Words) {
    let structure = structure::read(&file("touchpoints")).unwrap();
    let words = Words::read(file(language), &structure).unwrap();
    (structure, words)
}

/// No-break spaces are for print; here they would hide what is said.
pub fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}
