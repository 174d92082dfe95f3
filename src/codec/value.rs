//! A JSON value, read and written.
//!
//! The parser is the platform's: `JSON.parse` in a browser (it is there, and costs the download nothing),
//! `serde_json` elsewhere. It says again what it has read in the one form that is read here, which takes
//! fewer bytes than asking it for each value. Serde's derived structs would cost a fifth of the download.

use super::Fault;
use crate::domain::{Flaw, Wrong};
use std::rc::Rc;

/// The deepest nesting that is read.
pub const DEPTH: usize = 32;
/// The most entries of one list or object that are read.
pub const ENTRIES: usize = 10_000;
/// The greatest whole number that JSON carries exactly.
const EXACT: i64 = 9_007_199_254_740_991;

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
        let canonical = platform::canonical(text).ok_or(Fault::NotJson)?;
        Canonical { rest: &canonical, field: "".into() }.value(true)
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

/// The field of a file's results: derived, ignored on reading, and so never too long.
const REPORT: &str = "report";

/// Reads JSON as the platform writes it: without spaces and repeated names, with one form for each number
/// and each sign. What a file says was the platform's to find out; this only takes it over.
struct Canonical<'j> {
    rest: &'j str,
    /// The field of the outermost object that is being read.
    field: Rc<str>,
}

impl Canonical<'_> {
    /// Passes over what comes next, if it is this.
    fn passes(&mut self, text: &str) -> bool {
        let after = self.rest.strip_prefix(text);
        self.rest = after.unwrap_or(self.rest);
        after.is_some()
    }

    fn value(&mut self, outermost: bool) -> Result<Value, Fault> {
        let (mut list, mut object) = (Vec::new(), Vec::new());
        Ok(if self.passes("null") {
            Value::Null
        } else if self.passes("true") {
            Value::Flag(true)
        } else if self.passes("false") {
            Value::Flag(false)
        } else if self.passes("\"") {
            Value::Text(self.text())
        } else if self.passes("[") {
            while !self.passes("]") {
                list.push(self.value(false)?);
                self.counted(list.len(), outermost)?;
            }
            Value::List(list)
        } else if self.passes("{") {
            while self.passes("\"") {
                let name = self.text();
                self.passes(":");
                if outermost {
                    self.field = name.clone();
                }
                let value = self.value(false)?;
                object.push((name, if outermost && &*self.field == REPORT { Value::Null } else { value }));
                self.counted(object.len(), outermost)?;
            }
            self.passes("}");
            Value::Object(object)
        } else {
            self.number()?
        })
    }

    /// That what has been read so far of a list or an object is not too much.
    fn counted(&mut self, entries: usize, outermost: bool) -> Result<(), Fault> {
        self.passes(",");
        let path = if outermost { "" } else { &*self.field };
        if entries > ENTRIES && path != REPORT { Err(Flaw::new(path, Wrong::TooMany(ENTRIES)).into()) } else { Ok(()) }
    }

    /// Up to a byte for which this holds, or the end.
    fn until(&mut self, is_end: impl Fn(u8) -> bool) -> &str {
        let (before, rest) = self.rest.split_at(self.rest.bytes().position(is_end).unwrap_or(self.rest.len()));
        self.rest = rest;
        before
    }

    /// A text, after its opening quotation mark.
    fn text(&mut self) -> Rc<str> {
        let mut text = String::new();
        loop {
            text.push_str(self.until(|byte| byte == b'"' || byte == b'\\'));
            let mut signs = self.rest.chars();
            let sign = match (signs.next(), signs.next()) {
                (Some('\\'), Some(sign)) => sign,
                _ => break,
            };
            self.rest = signs.as_str();
            text.push(match sign {
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => {
                    let (digits, rest) = self.rest.split_at_checked(4).unwrap_or_default();
                    self.rest = rest;
                    let code = digits.chars().fold(0, |code, digit| code * 16 + digit.to_digit(16).unwrap_or(0));
                    // Half of a sign that takes two; the platform leaves no other such escapes.
                    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
                }
                sign => sign,
            });
        }
        self.passes("\"");
        text.into()
    }

    /// A number: whole where it is exact.
    fn number(&mut self) -> Result<Value, Fault> {
        let written = self.until(|byte| matches!(byte, b',' | b']' | b'}'));
        let digits = written.strip_prefix('-').unwrap_or(written);
        if digits.is_empty() {
            return Err(Fault::NotJson);
        }
        let mut whole = Some(0i64);
        for digit in digits.bytes() {
            let digit = i64::from(digit) - i64::from(b'0');
            whole =
                whole.filter(|whole| (0..=9).contains(&digit) && *whole <= EXACT / 10).map(|whole| whole * 10 + digit);
        }
        Ok(match whole.filter(|whole| *whole <= EXACT) {
            Some(whole) => Value::Whole(if digits.len() < written.len() { -whole } else { whole }),
            None => Value::Number(written.into()),
        })
    }
}

#[cfg(not(feature = "browser"))]
mod platform {
    use super::EXACT;
    use serde_json::Value;

    /// JSON without anything that could be otherwise; none where it is none.
    pub fn canonical(text: &str) -> Option<String> {
        let mut value = serde_json::from_str(text).ok()?;
        whole_where_exact(&mut value);
        Some(value.to_string())
    }

    /// A browser knows no difference between 1 and 1.0.
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "it is whole and within ±2⁵³")]
    fn whole_where_exact(value: &mut Value) {
        match value {
            Value::Array(list) => list.iter_mut().for_each(whole_where_exact),
            Value::Object(entries) => entries.values_mut().for_each(whole_where_exact),
            Value::Number(number) => {
                if let Some(exact) = number.as_f64()
                    && exact.abs() <= EXACT as f64
                    && exact.fract() == 0.0
                {
                    *number = (exact as i64).into();
                }
            }
            _ => {}
        }
    }
}

#[cfg(feature = "browser")]
mod platform {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(js_namespace = page)]
    extern "C" {
        /// JSON without anything that could be otherwise; none where it is none.
        pub fn canonical(text: &str) -> Option<String>;
    }
}
