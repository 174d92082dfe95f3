//! What the host's attributes say. Anything may stand in them: what is no value of theirs is their default.

use super::host::ShellHost;
use super::pack::PackFiles;
use crate::browser::language::name_of;
use crate::state::{Language, Settings};
use implicit_clone::unsync::IString;

/// The level of titles where none is given.
const HEADING_LEVEL: u8 = 2;
/// The key where none is given.
const STORAGE_KEY: &str = "default";

/// Reads the attributes.
pub fn settings(host: &ShellHost, pack: &PackFiles) -> Settings {
    let languages = pack.words.iter().map(|(tag, address)| Language {
        tag: tag.clone(),
        name: name_of(tag).into(),
        address: address.clone(),
    });
    Settings {
        heading_level: host.attribute("heading-level").and_then(|text| heading_level(&text)).unwrap_or(HEADING_LEVEL),
        share_base: host.attribute("share-base").filter(|text| is_address(text)).map(IString::from),
        storage_key: storage_key(host),
        lang: host.attribute("lang").map(IString::from),
        languages: languages.collect(),
        examples: pack.examples.iter().cloned().collect(),
        standalone: host.is_standalone(),
    }
}

/// The key under which answers are kept.
pub fn storage_key(host: &ShellHost) -> IString {
    host.attribute("storage-key").filter(|key| is_key(key)).map_or(IString::from(STORAGE_KEY), IString::from)
}

/// Whether the host lets answers be kept.
pub fn keeps(host: &ShellHost) -> bool {
    host.attribute("storage").as_deref() != Some("none")
}

/// Whether work that is kept stays closed until the person opens it: where nobody has asked for it, on a page that is
/// about something else.
pub fn opens_closed(host: &ShellHost) -> bool {
    let is_wanted = host.attribute("start").is_some_and(|start| matches!(&*start, "now" | "click"));
    !is_wanted && !host.is_standalone()
}

fn heading_level(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [digit @ b'1'..=b'5'] => Some(digit - b'0'),
        _ => None,
    }
}

/// `[A-Za-z0-9_-]{1,64}`
fn is_key(key: &str) -> bool {
    (1..=64).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

fn is_address(text: &str) -> bool {
    text.starts_with("https:") || text.starts_with("http:")
}
