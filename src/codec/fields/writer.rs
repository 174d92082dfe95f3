//! Writing: JSON, piece by piece.

use crate::codec::value::write_text;
use crate::domain::Extra;

/// JSON as it is written, each entry with its comma.
#[derive(Default)]
pub struct Writer {
    json: String,
    sparse: bool,
}

impl Writer {
    /// Begins or ends an object or a list.
    pub fn bracket(&mut self, bracket: char) {
        self.json.push(bracket);
    }

    /// What is written.
    pub fn json(self) -> String {
        self.json
    }

    /// Begins an entry.
    pub fn comma(&mut self) {
        if !matches!(self.json.as_bytes().last(), None | Some(b'{' | b'[')) {
            self.json.push(',');
        }
    }

    /// Begins a field.
    pub fn name(&mut self, name: &str) {
        self.item(name);
        self.json.push(':');
    }

    /// A text of a list.
    pub fn item(&mut self, text: &str) {
        self.comma();
        write_text(text, &mut self.json);
    }

    /// A field in JSON.
    pub fn raw(&mut self, name: &str, json: &str) {
        self.name(name);
        self.json.push_str(json);
    }

    /// A text, or null.
    pub fn text(&mut self, name: &str, text: Option<&str>) {
        match text {
            None if self.sparse => {}
            None => self.raw(name, "null"),
            Some(text) => {
                self.name(name);
                write_text(text, &mut self.json);
            }
        }
    }

    /// True, false or null.
    pub fn flag(&mut self, name: &str, flag: Option<bool>) {
        let json = match flag {
            None => "null",
            Some(false) => "false",
            Some(true) => "true",
        };
        self.raw(name, json);
    }

    /// A number, or null.
    pub fn number(&mut self, name: &str, number: Option<u64>) {
        match number {
            None => self.raw(name, "null"),
            Some(number) => self.raw(name, &number.to_string()),
        }
    }

    /// An object.
    pub fn object(&mut self, name: &str, each: impl FnOnce(&mut Self)) {
        self.name(name);
        self.bracket('{');
        each(self);
        self.bracket('}');
    }

    /// A list.
    pub fn list(&mut self, name: &str, each: impl FnOnce(&mut Self)) {
        self.name(name);
        self.bracket('[');
        each(self);
        self.bracket(']');
    }

    /// An object of a list.
    pub fn entry(&mut self, each: impl FnOnce(&mut Self)) {
        self.comma();
        self.bracket('{');
        each(self);
        self.bracket('}');
    }

    /// Whether texts that are null are left out from here on.
    pub fn sparse(&mut self, sparse: bool) {
        self.sparse = sparse;
    }

    /// Fields in JSON, with the commas between them.
    pub fn fields(&mut self, json: &str) {
        if !json.is_empty() {
            self.comma();
            self.json.push_str(json);
        }
    }

    /// What was kept.
    pub fn extra(&mut self, extra: &Extra) {
        for (name, json) in &extra.0 {
            self.raw(name, json);
        }
    }
}
