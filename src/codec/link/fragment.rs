//! Where the payload stands in the fragment of an address that may have been through a lot.

use super::LONGEST;
use super::frame::is_ours;

/// So much of a fragment is looked at: a payload of the greatest length, escaped twice over, and more.
const LOOKED_AT: usize = 8 * LONGEST;

/// The payload in a fragment (with or without its `#`), for a storage key; `None` where there is none.
///
/// It begins after `tangent=` for the key `default`, after `tangent.K=` for any other K, wherever in the
/// fragment that stands by itself: other parts belong to the page. It ends with the last character that
/// a payload can have, so that a full stop, a bracket or `&utm_source=` which came along on the way does no
/// harm. Escapes (`%3D`), even if escaped again, are undone. Of two payloads the first one counts.
pub fn find(fragment: &str, storage_key: &str) -> Option<String> {
    let mut key = String::from("tangent");
    if storage_key != "default" {
        key.push('.');
        key.push_str(storage_key);
    }
    key.push('=');
    let fragment = fragment.as_bytes();
    let mut text = fragment.get(..LOOKED_AT).unwrap_or(fragment).to_vec();
    for _ in 0..3 {
        if let Some(rest) = after_key(&text, key.as_bytes()) {
            let mut payload = String::new();
            for byte in &unescaped(&unescaped(rest)) {
                if !is_ours(*byte) {
                    break;
                }
                payload.push(char::from(*byte));
            }
            return Some(payload);
        }
        text = unescaped(&text);
    }
    None
}

/// What follows the first key at the beginning of a part.
fn after_key<'a>(mut text: &'a [u8], key: &[u8]) -> Option<&'a [u8]> {
    let mut begins = true;
    loop {
        match text.strip_prefix(key) {
            Some(rest) if begins => return Some(rest),
            _ => {}
        }
        let (first, after) = text.split_first()?;
        begins = matches!(first, b'#' | b'&' | b';' | b'?' | b'/' | b'!' | b' ');
        text = after;
    }
}

/// The text with `%41` as `A`. What is no escape stays.
fn unescaped(mut rest: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(rest.len());
    while let Some((mut byte, mut after)) = rest.split_first().map(|(first, after)| (*first, after)) {
        if let [b'%', high, low, beyond @ ..] = rest
            && let (Some(high), Some(low)) = (char::from(*high).to_digit(16), char::from(*low).to_digit(16))
        {
            (byte, after) = ((high << 4 | low) as u8, beyond);
        }
        text.push(byte);
        rest = after;
    }
    text
}
