//! Finding what stands in a JSON value.

use super::value::Value;

impl Value {
    /// The value at a path of names.
    pub fn at(&self, path: &[&str]) -> Option<&Value> {
        let mut here = self;
        for name in path {
            let Value::Object(entries) = here else { return None };
            let found = entries.iter().find(|(known, _)| known.as_ref() == *name);
            here = found.map(|(_, value)| value)?;
        }
        Some(here)
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}
