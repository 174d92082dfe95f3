//! The marks by which impressions are known.

use crate::domain::Impression;
use crate::picture::mark::strokes;
use crate::ui::element::{Element, el};

/// The drawing of a mark, within a circle of radius 12; its class gives it its colour.
pub fn drawing(impression: Option<Impression>) -> Element {
    let mut group = el(match impression {
        Some(Impression::Delight) => "g.mark.delight",
        Some(Impression::Hurt) => "g.mark.hurt",
        Some(Impression::Silent) => "g.mark.silent",
        Some(Impression::Unknown) => "g.mark.unknown",
        None => "g.mark.none",
    });
    for stroke in strokes(impression) {
        let path = match (stroke.filled, stroke.dashed) {
            (true, _) => "path.fill",
            (false, true) => "path.line.dash",
            (false, false) => "path.line",
        };
        group = group.with(el(path).is("d", stroke.path));
    }
    group
}

/// A mark by itself. What it means stands beside it in words.
pub fn mark(impression: Option<Impression>, size: i32) -> Element {
    el("svg.mark-box")
        .number("width", size)
        .number("height", size)
        .is("viewBox", "-13 -13 26 26")
        .is("aria-hidden", "true")
        .with(drawing(impression))
}
