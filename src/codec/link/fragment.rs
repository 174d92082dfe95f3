//! Where the payload stands in the fragment of an address that may have been through a lot.

use super::LONGEST;
use super::frame::is_ours;
use percent_encoding::percent_decode;
use std::iter;

/// So much of a fragment is looked at: a payload of the greatest length, escaped twice over, and more.
const LOOKED_AT: usize = 8 * LONGEST;

/// The payload in a fragment (with or without its `#`), for a storage key; `None` where there is none.
///
/// It begins after `tangent=` for the key `default`, after `tangent.K=` for any other K, wherever in the
/// fragment that stands by itself: other parts belong to the page. It ends with the last character that
/// a payload can have, so that a full stop, a bracket or `&utm_source=` which came along on the way does no
/// harm. Escapes (`%3D`), even if escaped again, are undone, and spaces, `+` among them, passed over. Of
/// two payloads the first one counts.
pub fn find(fragment: &str, storage_key: &str) -> Option<String> {
    let key = key(storage_key);
    let fragment = fragment.as_bytes();
    let fragment = fragment.get(..LOOKED_AT).unwrap_or(fragment).to_vec();
    let mut unescaped_again = iter::successors(Some(fragment), |text| Some(unescaped(text))).take(3);
    let found = unescaped_again.find_map(|text| after_key(&text, key.as_bytes()).map(<[u8]>::to_vec))?;
    let payload = unescaped(&unescaped(&found));
    Some(after_spaces(&payload).iter().copied().take_while(|byte| is_ours(*byte)).map(char::from).collect())
}

/// The most payloads that are told from the other parts of a fragment.
const TOLD_APART: usize = 8;

/// The fragment without any payload for a storage key; the other parts stay as they are, except where a payload had
/// been escaped on its way, or is one of too many: nobody else's part can be told from it then.
pub fn without(fragment: &str, storage_key: &str) -> String {
    let mut rest = fragment.to_owned();
    for _ in 0..TOLD_APART {
        if find(&rest, storage_key).is_none() {
            return rest;
        }
        rest = without_first(&rest, storage_key);
    }
    String::new()
}

fn without_first(fragment: &str, storage_key: &str) -> String {
    let key = key(storage_key);
    let Some(payload) = after_key(fragment.as_bytes(), key.as_bytes()) else {
        return String::new();
    };
    let after = after_spaces(payload);
    let after = after.get(after.iter().take_while(|byte| is_ours(**byte)).count()..).unwrap_or_default();
    let before = fragment.get(..fragment.len() - payload.len()).unwrap_or_default();
    let before = before.rfind(&key).and_then(|at| before.get(..at)).unwrap_or_default();
    let after = fragment.get(fragment.len() - after.len()..).unwrap_or_default();
    // One of two separators is too many.
    match before.strip_suffix('&') {
        Some(before) => format!("{before}{after}"),
        None => format!("{before}{}", after.strip_prefix('&').unwrap_or(after)),
    }
}

fn key(storage_key: &str) -> String {
    if storage_key == "default" { "tangent".to_owned() } else { format!("tangent.{storage_key}") }
}

/// What follows the first key at the beginning of a part, and its `=`.
fn after_key<'a>(mut text: &'a [u8], key: &[u8]) -> Option<&'a [u8]> {
    let mut begins = true;
    loop {
        if begins
            && let Some(rest) = text.strip_prefix(key)
            && let Some(payload) = after_spaces(rest).strip_prefix(b"=")
        {
            return Some(payload);
        }
        let (first, after) = text.split_first()?;
        begins = matches!(first, b'#' | b'&' | b';' | b'?' | b'/' | b'!' | b' ' | b'+');
        text = after;
    }
}

fn after_spaces(text: &[u8]) -> &[u8] {
    let spaces = text.iter().take_while(|byte| matches!(byte, b' ' | b'+')).count();
    text.get(spaces..).unwrap_or_default()
}

/// The text with `%41` as `A`. What is no escape stays.
fn unescaped(text: &[u8]) -> Vec<u8> {
    percent_decode(text).collect()
}
