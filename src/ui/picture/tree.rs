//! The mirror as a tree, as SVG.

use crate::domain::{Degree, Vocabulary};
use crate::method::Ground;
use crate::pack::{T, Words};
use crate::picture::tree::{HALF_LEAF, HEIGHT, LEAF, Limb, SOIL, TRUNK, WIDTH, tree};
use crate::ui::element::{Element, el};
use std::ops::Range;

/// The whole tree.
pub fn full(ground: &Ground<'_>, words: &Words) -> Element {
    some(ground, words, 0..usize::MAX)
}

/// The tree with some of its pairs brought out.
pub fn some(ground: &Ground<'_>, words: &Words, here: Range<usize>) -> Element {
    let limbs = tree(ground);
    let (mut answered, mut hollow) = (0_u32, 0_u32);
    let (mut crown, mut roots) = (el("g"), el("g"));
    for (at, limb) in limbs.iter().enumerate() {
        answered += u32::from(limb.outward.is_some() && limb.inward.is_some());
        hollow += u32::from(limb.hollow);
        let place = match (limb.hollow, here.contains(&at)) {
            (true, true) => "hollow",
            (true, false) => "hollow away",
            (false, true) => "",
            (false, false) => "away",
        };
        crown = crown.with(branch(limb).attr("class", place));
        // A root is drawn along a hundred parts, whatever its length.
        let root = path(&["root ", degree(limb.inward)].concat(), &limb.root).is("pathLength", "100");
        roots = roots.with(el("g").attr("class", place).with(root));
    }
    let names = [("all", &*limbs.len().to_string()), ("n", &answered.to_string()), ("hollow", &hollow.to_string())];
    let soil = ["M0 ", &SOIL.to_string(), "H", &WIDTH.to_string()].concat();
    let drawing = el("svg")
        .is("role", "img")
        .attr("aria-label", &words.fill(T::MirrorLabel, &names))
        .attr("viewBox", &["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat())
        .number("width", WIDTH)
        .number("height", HEIGHT)
        .with(path("soil", &soil))
        .with(roots)
        .with(crown)
        .with(path("trunk", TRUNK));
    el("figure.tree").with(drawing).with(el("figcaption.mute").text(words.text(T::MirrorCaption)))
}

/// A branch with its leaf.
fn branch(limb: &Limb) -> Element {
    let (kind, (x, y)) = (degree(limb.outward), limb.leaf);
    let place = ["translate(", &x.to_string(), " ", &y.to_string(), ")rotate(", &limb.turn.to_string(), ")"];
    let mut leaf = el("g").attr("class", &["leaf ", kind].concat()).attr("transform", &place.concat());
    leaf = leaf.with(path("blade", LEAF));
    if limb.outward == Some(Degree::Partly) {
        leaf = leaf.with(path("half", HALF_LEAF));
    }
    el("g").with(path(&["branch ", kind].concat(), &limb.branch)).with(leaf)
}

fn path(class: &str, data: &str) -> Element {
    el("path").attr("class", class).attr("d", data)
}

fn degree(degree: Option<Degree>) -> &'static str {
    degree.map_or("none", Degree::id)
}
