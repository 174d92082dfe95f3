//! Texts put together and taken apart, and numbers in digits.
//!
//! The standard library's formatting and searching can do far more, and is 2 KB of the compressed program.

/// These pieces, one after another.
pub fn joined(pieces: &[&str]) -> String {
    let mut text = String::new();
    for piece in pieces {
        text.push_str(piece);
    }
    text
}

/// A text before and behind the first of these ASCII signs; `None` where it has none.
pub fn cut(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == sign)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The first code points of a text, and the others.
pub fn parted(text: &str, length: usize) -> (&str, &str) {
    let mut rest = text.chars();
    for _ in 0..length {
        rest.next();
    }
    text.split_at(text.len() - rest.as_str().len())
}

/// A whole number in digits; 0 for one beyond 64 bits.
pub fn digits(number: impl TryInto<i64>) -> String {
    written(number.try_into().unwrap_or_default())
}

fn written(number: i64) -> String {
    let mut text = String::new();
    let mut rest = number.unsigned_abs();
    loop {
        text.insert(0, char::from(b'0' + (rest % 10) as u8));
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        text.insert(0, '-');
    }
    text
}
