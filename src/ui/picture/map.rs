//! The map as SVG, in its wide and its narrow layout; the style sheet shows the one that fits.

use super::mark;
use crate::domain::Stage;
use crate::domain::writing::{digits, joined};
use crate::method::{Ground, Point};
use crate::pack::{T, Words};
use crate::picture::map::{Flow, Map, drawn, map};
use crate::picture::route::Spot;
use crate::telling;
use crate::ui::element::{Element, el};

/// The map in both layouts.
pub fn full(ground: &Ground<'_>, words: &Words) -> Element {
    let title = |point: &Point<'_>| telling::title(point.touchpoint, words);
    let across = map(ground, Flow::Across, &title);
    let down = map(ground, Flow::Down, &title);
    // The fewer the columns, the sooner the wide layout fits.
    let place = el(match across.stages.len() {
        0..=3 => "div.map.few",
        4..=5 => "div.map.some",
        _ => "div.map.many",
    });
    let without = (drawn(ground).len() < ground.points.len()).then(|| el("p.mute").text(words.text(T::MapNoParts)));
    place
        .maybe(without)
        .with(el("div.wide").with(drawing(&across, words, Flow::Across, true)))
        .with(el("div.narrow").with(drawing(&down, words, Flow::Down, true)))
}

/// The map without labels, as a picture of what comes out.
pub fn small(ground: &Ground<'_>, words: &Words) -> Element {
    drawing(&map(ground, Flow::Across, &|_| String::new()), words, Flow::Across, false)
}

/// −1, 0 and ∞ stand beside the words of their stages.
fn sign(stage: Stage) -> &'static str {
    match stage {
        Stage::Unaware => "−1",
        Stage::First => "0",
        Stage::After => "∞",
        _ => "",
    }
}

fn text(selector: &'static str, (x, y): Spot, text: &str) -> Element {
    el(selector).number("x", x).number("y", y).text(text)
}

fn drawing(map: &Map, words: &Words, flow: Flow, labelled: bool) -> Element {
    let (width, height) = (digits(map.width), digits(map.height));
    let across = flow == Flow::Across;
    let mut ground = el("g");
    for y in &map.rules {
        ground = ground.with(el("path.rule").attr("d", &joined(&["M0 ", &digits(*y), "H", &width])));
    }
    for area in &map.empty {
        let cell = el("rect.empty").number("x", area.x).number("y", area.y).number("width", area.width);
        ground = ground.with(cell.number("height", area.height).is("rx", "6"));
    }
    let mut heads = el("g");
    for (stage, (x, y)) in &map.stages {
        let (sign, name) = (sign(*stage), words.common_stage(*stage));
        if across {
            heads = heads.with(text("text.sign", (*x, if labelled { y - 2 } else { y + 16 }), sign));
            heads = heads.maybe(labelled.then(|| text("text", (*x, y + 18), name)));
        } else {
            let name = if sign.is_empty() { name.to_owned() } else { joined(&[sign, " · ", name]) };
            heads = heads.with(text("text.start", (*x, *y), &name));
        }
    }
    for (counterpart, (x, y)) in &map.counterparts {
        let selector = match (across, map.counterparts.len()) {
            (true, _) => "text.row-head.start",
            (false, 0..=3) => "text.row-head",
            (false, _) => "text.row-head.tight",
        };
        let y = if across { y + 4 } else { *y };
        heads = heads.with(text(selector, (*x, y), words.counterpart(*counterpart)));
    }
    let mut chains = el("g");
    for (path, head) in &map.chains {
        chains = chains.with(el("path.chain").attr("d", path)).with(el("path.chain-head").attr("d", head));
    }
    let mut marks = el("g");
    for placed in &map.placed {
        marks = marks.with(mark_of(placed));
    }
    el("svg.map-drawing")
        .is("role", "img")
        .attr("aria-label", &words.fill(T::MapLabel, &[("n", &digits(map.placed.len()))]))
        .attr("viewBox", &joined(&["0 0 ", &width, " ", &height]))
        .attr("width", &width)
        .attr("height", &height)
        .with(ground)
        .with(heads)
        .with(chains)
        .with(marks)
}

fn mark_of(placed: &crate::picture::map::Placed) -> Element {
    let (x, y) = placed.at;
    // The drawing's own radius is 12; hundredths are enough.
    let scale = placed.radius * 100 / 12;
    let hundredths = digits(100 + scale % 100);
    let place = [
        "translate(",
        &digits(x),
        " ",
        &digits(y),
        ")scale(",
        &digits(scale / 100),
        ".",
        hundredths.get(1..).unwrap_or_default(),
        ")",
    ];
    let mark = el("g").attr("transform", &joined(&place)).with(mark::drawing(placed.impression));
    let mut group = el("g").key(&placed.id.written()).with(el("title").text(&placed.title)).with(mark);
    for (spot, line) in &placed.label {
        group = group.with(text("text.label", *spot, line));
    }
    group
}
