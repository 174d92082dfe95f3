//! A link as squares for a camera.

use fast_qr::{ECL, QRBuilder};

/// How many modules are left light on each side, that a camera finds the rest (ISO/IEC 18004, 9.1).
pub const QUIET: usize = 4;

/// The longest text, in bytes: of level M, which stands a sixth of the squares spoiled.
pub const LONGEST: usize = 2_331;

/// The dark squares of a QR code with its quiet zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// How many modules a side has, quiet zone included.
    pub side: usize,
    /// The dark modules, as the data of an SVG path: each run of a row is a rectangle.
    pub path: String,
}

/// The text is longer than [`LONGEST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

/// Draws a text.
///
/// # Errors
/// It is too long.
pub fn qr(text: &str) -> Result<Qr, TooLong> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|_| TooLong)?;
    let mut path = String::new();
    for y in 0..code.size {
        let row = code.data.get(y * code.size..(y + 1) * code.size).unwrap_or_default();
        let mut x = 0;
        for run in row.chunk_by(|module, next| module.value() == next.value()) {
            let length = run.len();
            if run.first().is_some_and(|module| module.value()) {
                path.push_str(&format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET));
            }
            x += length;
        }
    }
    Ok(Qr { side: code.size + 2 * QUIET, path })
}
