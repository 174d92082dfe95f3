//! What holds the body: the version of the format in front, then checksum, length and body, all in the
//! characters `A–Z a–z 0–9 - _`.

use super::{LONGEST, LinkError};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use crc32fast::Hasher;

/// The version written by this program, and the only one so far.
const VERSION: u8 = b'1';

/// Whether a character can stand in a payload.
pub(super) fn is_ours(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

/// The payload of a body.
pub(super) fn wrap(body: &[u8]) -> String {
    // A body too long for its length to be told makes a link too long to be opened.
    let length = u16::try_from(body.len()).unwrap_or(u16::MAX).to_be_bytes();
    let bytes = [&checksum(length, body).to_be_bytes(), &length[..], body].concat();
    let mut payload = String::from(char::from(VERSION));
    URL_SAFE_NO_PAD.encode_string(bytes, &mut payload);
    payload
}

/// The body of a payload.
pub(super) fn unwrap(payload: &str) -> Result<Vec<u8>, LinkError> {
    if payload.len() > LONGEST {
        return Err(LinkError::TooLong);
    }
    match payload.as_bytes() {
        [] => Err(LinkError::Empty),
        [VERSION, characters @ ..] => body_of(characters).ok_or(LinkError::Damaged),
        [version @ b'2'..=b'9', ..] => Err(LinkError::Newer(version - b'0')),
        _ => Err(LinkError::Damaged),
    }
}

fn body_of(characters: &[u8]) -> Option<Vec<u8>> {
    let bytes = URL_SAFE_NO_PAD.decode(characters).ok()?;
    let (check, content) = bytes.split_first_chunk::<4>()?;
    let (length, body) = content.split_first_chunk::<2>()?;
    let is_whole =
        body.len() == usize::from(u16::from_be_bytes(*length)) && checksum(*length, body) == u32::from_be_bytes(*check);
    is_whole.then(|| body.to_vec())
}

/// CRC-32 of all else that is told: any change within 32 neighbouring bits is found.
fn checksum(length: [u8; 2], body: &[u8]) -> u32 {
    let mut hasher = Hasher::new();
    hasher.update(&[VERSION]);
    hasher.update(&length);
    hasher.update(body);
    hasher.finalize()
}
