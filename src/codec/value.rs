//! A JSON value, read and written.
//!
//! The parser is the platform's: `JSON.parse` in a browser (it is there, and costs the download nothing),
//! `serde_json` elsewhere. Serde's derived structs would cost a fifth of the whole download.

use super::Fault;
use crate::domain::{Flaw, Wrong};
use std::rc::Rc;

/// The deepest nesting that is read.
pub const DEPTH: usize = 32;
/// The most entries of one list or object that are read.
pub const ENTRIES: usize = 10_000;
/// The greatest whole number that JSON carries exactly.
const EXACT: f64 = 9_007_199_254_740_991.0;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Flag(bool),
    /// A whole number that is exact, within ±2⁵³.
    Whole(i64),
    /// Any other number, as written.
    Number(Rc<str>),
    /// A text.
    Text(Rc<str>),
    /// A list.
    List(Vec<Value>),
    /// An object, its names in order.
    Object(Vec<(Rc<str>, Value)>),
}

impl Value {
    /// Reads JSON of at most `most` bytes.
    ///
    /// # Errors
    /// Too large, not JSON, nested too deeply, or a list too long.
    pub fn parse(text: &str, most: usize) -> Result<Self, Fault> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.len() > most {
            return Err(Fault::TooLarge(most));
        }
        if depth(text) > DEPTH {
            return Err(Fault::TooDeep(DEPTH));
        }
        platform::parse(text)
    }

    /// A number: whole where it is exact.
    #[allow(clippy::cast_possible_truncation, reason = "it is whole and within ±2⁵³")]
    fn number(number: f64, written: impl FnOnce() -> Rc<str>) -> Self {
        let whole = number.is_finite() && number.abs() <= EXACT && number as i64 as f64 == number;
        if whole { Self::Whole(number as i64) } else { Self::Number(written()) }
    }

    /// Writes it as JSON.
    pub fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Whole(number) => {
                if *number < 0 {
                    out.push('-');
                }
                out.push_str(&number.unsigned_abs().to_string());
            }
            Self::Number(number) => out.push_str(number),
            Self::Text(text) => write_text(text, out),
            Self::List(list) => {
                out.push('[');
                for (at, value) in list.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    value.write(out);
                }
                out.push(']');
            }
            Self::Object(entries) => {
                out.push('{');
                for (at, (name, value)) in entries.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    write_text(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

/// Writes a text as a JSON string.
pub fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\0'..' ' => {
                out.push_str(if c < '\x10' { "\\u000" } else { "\\u001" });
                out.extend(char::from_digit(c as u32 & 15, 16));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// How deeply brackets nest outside of strings.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest, mut within, mut escaped) = (0usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if within => escaped = true,
            b'"' => within = !within,
            b'[' | b'{' if !within => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !within => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Whether it is a file's own report: derived, ignored on reading, and so never too long.
fn is_derived(name: &str, path: &str) -> bool {
    path.is_empty() && name == "report"
}

/// A list or an object with too many entries.
fn too_many(path: &str) -> Fault {
    Fault::Flaw(Flaw::new(path, Wrong::TooMany(ENTRIES)))
}

#[cfg(not(feature = "browser"))]
mod platform {
    use super::{ENTRIES, Fault, Value, is_derived, too_many};

    pub fn parse(text: &str) -> Result<Value, Fault> {
        walk(serde_json::from_str(text).map_err(|_| Fault::NotJson)?, "")
    }

    fn walk(value: serde_json::Value, path: &str) -> Result<Value, Fault> {
        use serde_json::Value as Json;
        Ok(match value {
            Json::Null => Value::Null,
            Json::Bool(flag) => Value::Flag(flag),
            Json::Number(number) => Value::number(number.as_f64().unwrap_or(f64::NAN), || number.to_string().into()),
            Json::String(text) => Value::Text(text.into()),
            Json::Array(list) if list.len() > ENTRIES => return Err(too_many(path)),
            Json::Object(entries) if entries.len() > ENTRIES => return Err(too_many(path)),
            Json::Array(list) => {
                Value::List(list.into_iter().map(|value| walk(value, path)).collect::<Result<_, _>>()?)
            }
            Json::Object(entries) => {
                let entry = |(name, value): (String, _)| {
                    let value = match is_derived(&name, path) {
                        true => Value::Null,
                        false => walk(value, if path.is_empty() { &name } else { path })?,
                    };
                    Ok((name.into(), value))
                };
                Value::Object(entries.into_iter().map(entry).collect::<Result<_, Fault>>()?)
            }
        })
    }
}

#[cfg(feature = "browser")]
mod platform {
    use super::{ENTRIES, Fault, Value, is_derived, too_many};
    use js_sys::{Array, JSON, Object, Reflect};
    use std::rc::Rc;
    use wasm_bindgen::{JsCast, JsValue};

    pub fn parse(text: &str) -> Result<Value, Fault> {
        walk(&JSON::parse(text).map_err(|_| Fault::NotJson)?, "")
    }

    fn walk(value: &JsValue, path: &str) -> Result<Value, Fault> {
        if let Some(text) = value.as_string() {
            return Ok(Value::Text(text.into()));
        }
        if let Some(flag) = value.as_bool() {
            return Ok(Value::Flag(flag));
        }
        if let Some(number) = value.as_f64() {
            let written = || JSON::stringify(value).map(String::from).unwrap_or_default().into();
            return Ok(Value::number(number, written));
        }
        if let Some(list) = value.dyn_ref::<Array>() {
            let mut values = Vec::new();
            for at in 0..length(list, path)? {
                values.push(walk(&list.get(at), path)?);
            }
            return Ok(Value::List(values));
        }
        let Some(object) = value.dyn_ref::<Object>() else { return Ok(Value::Null) };
        let names = Object::keys(object);
        let mut entries = Vec::new();
        for at in 0..length(&names, path)? {
            let name = names.get(at);
            let value = Reflect::get(object, &name).unwrap_or_default();
            let name: Rc<str> = name.as_string().unwrap_or_default().into();
            let value = match is_derived(&name, path) {
                true => Value::Null,
                false => walk(&value, if path.is_empty() { &name } else { path })?,
            };
            entries.push((name, value));
        }
        Ok(Value::Object(entries))
    }

    fn length(list: &Array, path: &str) -> Result<u32, Fault> {
        if list.length() as usize > ENTRIES { Err(too_many(path)) } else { Ok(list.length()) }
    }
}
