//! What holds the body: the version of the format in front, then checksum and length, all in the
//! characters `A–Z a–z 0–9 - _`.

use super::{LONGEST, LinkError};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The version written by this program, and the only one so far.
const VERSION: u8 = b'1';

/// Whether a character can stand in a payload.
pub(super) fn is_ours(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

/// So many bytes before the body: CRC-32 and length.
pub(super) const HEAD: usize = 6;

/// The payload: version, then head and body in six bits a character; the head is filled in here.
pub(super) fn wrap(mut bytes: Vec<u8>) -> String {
    // A body too long for its length to be told makes a link too long to be opened.
    let length = u16::try_from(bytes.len().saturating_sub(HEAD)).unwrap_or(u16::MAX);
    put(&mut bytes, 4, &length.to_be_bytes());
    let check = checksum(bytes.get(4..).unwrap_or_default());
    put(&mut bytes, 0, &check.to_be_bytes());
    let characters = (bytes.len() * 8).div_ceil(6);
    // This only pushes out the bits still held.
    bytes.push(0);
    let mut payload = String::from(char::from(VERSION));
    let (mut bits, mut held) = (0u32, 0);
    for byte in &bytes {
        bits = bits << 8 | u32::from(*byte);
        held += 8;
        while held >= 6 {
            held -= 6;
            if let Some(character) = ALPHABET.get((bits >> held & 63) as usize) {
                payload.push(char::from(*character));
            }
        }
    }
    payload.truncate(1 + characters);
    payload
}

/// Puts a part of the head to its place.
fn put(bytes: &mut [u8], at: usize, part: &[u8]) {
    for (byte, given) in bytes.iter_mut().skip(at).zip(part) {
        *byte = *given;
    }
}

/// Head and body of a payload.
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
    let mut bytes = Vec::with_capacity(characters.len());
    let (mut bits, mut held) = (0u32, 0);
    for character in characters {
        let place = ALPHABET.iter().position(|known| known == character)?;
        bits = bits << 6 | place as u32;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    // What is left over is less than a character and says nothing.
    if held >= 6 || bits & ((1 << held) - 1) != 0 {
        return None;
    }
    let (check, content) = bytes.split_first_chunk::<4>()?;
    let (length, body) = content.split_first_chunk::<2>()?;
    let whole =
        body.len() == usize::from(u16::from_be_bytes(*length)) && checksum(content) == u32::from_be_bytes(*check);
    whole.then_some(bytes)
}

/// CRC-32 (that of zip and PNG) of the version and this: any change within 32 neighbouring bits is found.
fn checksum(content: &[u8]) -> u32 {
    const BEGUN: u32 = with(u32::MAX, VERSION);
    let mut sum = BEGUN;
    for byte in content {
        sum = with(sum, *byte);
    }
    !sum
}

/// The sum with one byte more.
const fn with(mut sum: u32, byte: u8) -> u32 {
    sum ^= byte as u32;
    let mut bit = 0;
    while bit < 8 {
        sum = sum >> 1 ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 };
        bit += 1;
    }
    sum
}
