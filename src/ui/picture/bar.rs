//! Bars: lengths beside words that say the same.

use crate::domain::writing::{digits, joined};
use crate::ui::element::{Element, el};

/// Pieces of a bar: the part of each in `whole`, and its class.
pub fn bar(whole: u32, pieces: &[(u32, &'static str)]) -> Element {
    let mut bar = el("svg.bar").is("width", "100%").is("height", "10").is("aria-hidden", "true");
    bar = bar.with(el("rect.ground").is("width", "100%").is("height", "100%"));
    let mut from = 0;
    for (part, class) in pieces {
        let piece = el(class).attr("x1", &share(from, whole)).is("y1", "5").is("y2", "5");
        from += part;
        bar = bar.with(piece.attr("x2", &share(from, whole)));
    }
    bar
}

/// A share in percent, to the tenth.
pub fn share(part: u32, whole: u32) -> String {
    let tenths = 1000 * part / whole.max(1);
    joined(&[&digits(tenths / 10), ".", &digits(tenths % 10), "%"])
}
