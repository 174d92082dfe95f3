//! A JSON value, read and written.
//!
//! The parser is the platform's: `JSON.parse` in a browser (it is there, and costs the download nothing),
//! `serde_json` elsewhere. It spells out what it has read, which takes fewer bytes of the download than
//! asking it for each value. Serde's derived structs would cost a fifth of it.

use super::ReadError;
use crate::domain::{Invalid, Problem};
use std::rc::Rc;

/// The deepest nesting that is read.
pub const DEPTH: usize = 32;
/// The most entries of one list or object that are read.
pub const ENTRIES: usize = 10_000;

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
    pub fn parse(text: &str, most: usize) -> Result<Self, ReadError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.len() > most {
            return Err(ReadError::TooLarge(most));
        }
        if depth(text) > DEPTH {
            return Err(ReadError::TooDeep(DEPTH));
        }
        let spelled = platform::spelled(text).ok_or(ReadError::NotJson)?;
        Spelled { rest: &spelled, field: "".into() }.value(true)
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

/// Reads JSON as the platform spells it out: each value a whole number and a sign for its kind. The number is
/// the value itself (`#`; `b` for false and true, `n` for null), or the length in bytes of the text that
/// follows (`"`; `~` for a number that is not whole), or how many entries follow (`[`, and `{` with a name
/// before each). So every length is known before anything is set aside for it.
struct Spelled<'s> {
    rest: &'s str,
    /// The field of the outermost object that is being read.
    field: Rc<str>,
}

impl Spelled<'_> {
    /// What comes next: its kind and its number.
    fn next(&mut self) -> (u8, i64) {
        let (mut number, mut sign) = (0i64, 1);
        for (at, byte) in self.rest.bytes().enumerate() {
            match byte {
                b'-' => sign = -1,
                b'0'..=b'9' => number = number.wrapping_mul(10).wrapping_add(i64::from(byte - b'0')),
                kind => {
                    self.rest = self.rest.get(at + 1..).unwrap_or_default();
                    return (kind, number * sign);
                }
            }
        }
        (b'n', 0)
    }

    fn text(&mut self, length: i64) -> Rc<str> {
        let (text, rest) = self.rest.split_at_checked(length as usize).unwrap_or_default();
        self.rest = rest;
        text.into()
    }

    fn value(&mut self, outermost: bool) -> Result<Value, ReadError> {
        let (kind, number) = self.next();
        if matches!(kind, b'[' | b'{') && number > ENTRIES as i64 {
            return Err(Invalid::new(&*self.field, Problem::TooMany(ENTRIES)).into());
        }
        Ok(match kind {
            b'#' => Value::Whole(number),
            b'b' => Value::Flag(number > 0),
            b'"' => Value::Text(self.text(number)),
            b'~' => Value::Number(self.text(number)),
            b'[' => {
                let mut list = Vec::new();
                for _ in 0..number {
                    list.push(self.value(false)?);
                }
                Value::List(list)
            }
            b'{' => {
                let mut entries = Vec::new();
                for _ in 0..number {
                    let (_, length) = self.next();
                    let name = self.text(length);
                    if outermost {
                        self.field = name.clone();
                    }
                    entries.push((name, self.value(false)?));
                }
                Value::Object(entries)
            }
            _ => Value::Null,
        })
    }
}

#[cfg(not(feature = "browser"))]
mod platform {
    use serde_json::Value;

    /// The field of a file's results: derived, ignored on reading, and so never too long.
    const REPORT: &str = "report";
    /// The greatest whole number that JSON carries exactly.
    const EXACT: f64 = 9_007_199_254_740_991.0;

    /// JSON, spelled out; none where it is none. A report is left out.
    pub fn spelled(text: &str) -> Option<String> {
        let mut value = serde_json::from_str(text).ok()?;
        if let Value::Object(fields) = &mut value
            && let Some(report) = fields.get_mut(REPORT)
        {
            *report = Value::Null;
        }
        let mut out = String::new();
        spell(&value, &mut out);
        Some(out)
    }

    fn spell(value: &Value, out: &mut String) {
        match value {
            Value::Null => out.push_str("0n"),
            Value::Bool(flag) => out.push_str(if *flag { "1b" } else { "0b" }),
            Value::Number(number) => match number.as_f64().and_then(whole) {
                Some(whole) => out.push_str(&format!("{whole}#")),
                None => spell_text('~', &number.to_string(), out),
            },
            Value::String(text) => spell_text('"', text, out),
            Value::Array(list) => {
                out.push_str(&format!("{}[", list.len()));
                list.iter().for_each(|value| spell(value, out));
            }
            Value::Object(entries) => {
                out.push_str(&format!("{}{{", entries.len()));
                for (name, value) in entries {
                    spell_text('"', name, out);
                    spell(value, out);
                }
            }
        }
    }

    fn spell_text(kind: char, text: &str, out: &mut String) {
        out.push_str(&format!("{}{kind}{text}", text.len()));
    }

    /// A whole number that JSON carries exactly, however it is written.
    #[allow(clippy::cast_possible_truncation, reason = "it is whole and within ±2⁵³")]
    fn whole(number: f64) -> Option<i64> {
        (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
    }
}

#[cfg(feature = "browser")]
mod platform {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(js_namespace = page)]
    extern "C" {
        /// JSON, spelled out; none where it is none. A report is left out.
        pub fn spelled(text: &str) -> Option<String>;
    }
}
