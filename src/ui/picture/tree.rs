//! The mirror as a tree, as SVG.

use crate::domain::writing::{digits, joined};
use crate::domain::{Degree, Vocabulary};
use crate::method::Ground;
use crate::pack::{T, Words};
use crate::picture::tree::{BUD, GROUND, HALF_LEAF, LEAF, Limb, REFLECTED, TRUNK, branch, tree};
use crate::ui::element::{Element, el};
use std::ops::Range;

/// The whole tree.
pub fn full(ground: &Ground<'_>, words: &Words) -> Element {
    some(&tree(ground), words, 0..usize::MAX)
}

/// The tree with some of its pairs brought out.
pub fn some(limbs: &[Limb], words: &Words, here: Range<usize>) -> Element {
    let (mut answered, mut hollow) = (0_u32, 0_u32);
    let mut drawing = el("svg").is("role", "img").is("viewBox", "0 0 320 304").with(path("soil", None, GROUND));
    for (at, limb) in limbs.iter().enumerate() {
        answered += u32::from(limb.outward.is_some() && limb.inward.is_some());
        hollow += u32::from(limb.hollow);
        let way = branch(limb.leaf);
        let (x, y) = limb.leaf;
        let place = ["translate(", &digits(x), " ", &digits(y), ")rotate(", &digits(limb.turn), ")"];
        // A root is drawn along a hundred parts, whatever its length.
        let root = path("root ", limb.inward, &way).is("transform", REFLECTED).is("pathLength", "100");
        drawing = drawing.with(
            el(match (limb.hollow, here.contains(&at)) {
                (true, true) => "g.hollow",
                (true, false) => "g.hollow.away",
                (false, true) => "g",
                (false, false) => "g.away",
            })
            .with(root)
            .with(path("branch ", limb.outward, &way))
            .with(
                el("g")
                    .attr("transform", &joined(&place))
                    .with(path("leaf ", limb.outward, if limb.outward.is_some() { LEAF } else { BUD }))
                    .maybe((limb.outward == Some(Degree::Partly)).then(|| path("half", None, HALF_LEAF))),
            ),
        );
    }
    let names = [("n", &*digits(answered)), ("hollow", &digits(hollow))];
    let drawing = drawing.with(path("trunk", None, TRUNK)).attr("aria-label", &words.fill(T::MirrorLabel, &names));
    el("figure.tree").with(drawing).with(el("figcaption.mute").text(words.text(T::MirrorCaption)))
}

/// A line of the drawing, by what was answered.
fn path(class: &str, degree: Option<Degree>, data: &str) -> Element {
    el("path").attr("class", &joined(&[class, degree.map_or("", Degree::id)])).attr("d", data)
}
