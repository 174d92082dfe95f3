//! What is looked at before the rest of an assessment.

use super::value::{exact, required};
use crate::codec::ReadError;
use crate::codec::json::{FORMAT, VERSION};
use crate::domain::{Invalid, PackId, Problem, Structure};
use serde::Deserialize;
use serde_json::Value;

/// What decides whether the rest is ours to read.
#[derive(Deserialize)]
pub(in crate::codec) struct Header {
    format: Option<Value>,
    version: Option<Value>,
    pack: Option<Value>,
}

impl Header {
    pub(in crate::codec) fn check(&self, structure: &Structure) -> Result<(), ReadError> {
        if self.format.as_ref().and_then(Value::as_str) != Some(FORMAT) {
            return Err(ReadError::OtherFormat);
        }
        let version = required("version", self.version.as_ref())?;
        match exact(version) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(ReadError::Newer(newer)),
            _ => return Err(Invalid::new("version", Problem::NotWithin(VERSION, VERSION)).into()),
        }
        let pack = self.pack.as_ref().and_then(|pack| pack.get("id")?.as_str()?.parse::<PackId>().ok());
        match pack {
            Some(pack) if pack != structure.id => Err(ReadError::OtherPack(pack.to_string())),
            _ => Ok(()),
        }
    }
}
