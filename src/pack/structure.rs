//! JSON → structure of a pack.

use crate::codec::ReadError;
use crate::codec::fields::Object;
use crate::codec::value::Value;
use crate::domain::structure::{Aspect, Coded, Entry, Register};
use crate::domain::touchpoint::Channel;
use crate::domain::{Check, Counterpart, Item, PackId, Problem, Stage, Structure};

/// The name of the format.
const FORMAT: &str = "tangent-pack";

/// Reads the structure of a pack from the value of its file.
///
/// # Errors
/// The first thing that is wrong, with its path.
pub fn read(value: &Value) -> Result<Structure, ReadError> {
    if value.at(&["format"]).and_then(Value::text) != Some(FORMAT) {
        return Err(ReadError::OtherFormat);
    }
    let mut pack = Object::reading(value);
    let mut id = None;
    pack.formed("id", &mut id);
    pack.must("id", id.is_some());
    let version = pack.figure("version", 0, u32::MAX, None);
    pack.must("version", version.is_some());
    let (counterpart, stage, channel) = (Counterpart::Customer, Stage::Unaware, Channel::Place);
    let item = || Item { id: unnamed(), code: 0, counterpart, stage, channel, parent: None };
    let check = || Check { id: unnamed(), code: 0, channel, aspect: Aspect::Clarity };
    let structure = Structure {
        id: id.unwrap_or_else(unnamed),
        version: version.unwrap_or_default(),
        touchpoints: register(&mut pack, "touchpoints", item, |o, item| {
            named(o, &mut item.id, &mut item.code);
            o.needed("counterpart", &mut item.counterpart);
            o.needed("stage", &mut item.stage);
            o.needed("channel", &mut item.channel);
            o.formed("parent", &mut item.parent);
        }),
        checks: register(&mut pack, "checks", check, |o, check| {
            named(o, &mut check.id, &mut check.code);
            o.needed("channel", &mut check.channel);
            o.needed("aspect", &mut check.aspect);
        }),
        pairs: coded(&mut pack, "pairs"),
        roots: coded(&mut pack, "roots"),
    };
    for (at, item) in structure.touchpoints.iter().enumerate() {
        if let Some(parent) = &item.parent
            && (*parent == item.id || structure.touchpoints.get(parent).is_none())
        {
            pack.flaw(&format!("touchpoints[{at}].parent"), Problem::Dangling);
        }
    }
    pack.flawless()?;
    Ok(structure)
}

/// The id of what has none yet. A pack cannot say it: its own ids are words.
fn unnamed() -> PackId {
    PackId::of_code(0)
}

/// The id and the code of an entry.
fn named(o: &mut Object<'_>, id: &mut PackId, code: &mut u16) {
    let mut read = None;
    o.formed("id", &mut read);
    *id = read.unwrap_or_else(unnamed);
    o.must("id", id.code().is_none());
    let read = o.figure("code", 0, u16::MAX.into(), None);
    o.must("code", read.is_some());
    *code = read.and_then(|read| u16::try_from(read).ok()).unwrap_or_default();
}

/// A list of entries, each of them `fresh` before it is read.
fn register<T: Entry>(
    pack: &mut Object<'_>,
    name: &str,
    fresh: impl Fn() -> T,
    each: impl FnMut(&mut Object<'_>, &mut T),
) -> Register<T> {
    let mut entries = Vec::new();
    pack.list(name, &mut entries, fresh, each);
    Register::new(entries).unwrap_or_else(|at| {
        pack.flaw_in(name, at, Problem::Repeated);
        Register::default()
    })
}

/// A list of entries that have only an id and a code.
fn coded(pack: &mut Object<'_>, name: &str) -> Register<Coded> {
    let fresh = || Coded { id: unnamed(), code: 0 };
    register(pack, name, fresh, |o, coded| named(o, &mut coded.id, &mut coded.code))
}
