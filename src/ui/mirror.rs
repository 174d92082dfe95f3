//! Outside and inside: some pairs at a time, side by side; the roots on the last page.

use super::choice::{ask, option};
use super::element::{Element, el};
use super::picture::tree::some;
use super::step::{MIRROR_PAGES, PAIRS_OF_A_PAGE};
use super::view::View;
use crate::domain::writing::{digits, joined};
use crate::domain::{Degree, Event, PackId, Vocabulary};
use crate::pack::T;
use crate::picture::tree::tree;

/// Draws a page.
pub fn view(view: &View<'_>, page: u8) -> Element {
    let (words, pairs) = (view.words, &view.structure().pairs);
    let limbs = tree(view.ground);
    let from = usize::from(page) * PAIRS_OF_A_PAGE;
    let mut to = usize::MAX;
    let (mut title, mut lead, mut place) = (T::MirrorRootsTitle, T::MirrorRootsLead, String::new());
    let mut list = el("div.pairs");
    if page + 1 < MIRROR_PAGES {
        to = (from + PAIRS_OF_A_PAGE).min(pairs.len());
        (title, lead) = (T::MirrorTitle, T::MirrorLead);
        let (first, last, all) = (digits(from + 1), digits(to), digits(pairs.len()));
        place = words.fill(T::MirrorPlace, &[("from", &first), ("to", &last), ("all", &all)]);
        for (at, (pair, limb)) in pairs.iter().zip(&limbs).enumerate() {
            if at >= from && at < to {
                list = list.with(self::pair(view, &pair.id, limb.hollow));
            }
        }
    } else {
        for root in view.structure().roots.iter() {
            list = list.with(statement(view, &root.id, None));
        }
    }
    // The last page is about the whole tree.
    let from = if to == usize::MAX { 0 } else { from };
    let text = el("div.mirror-text")
        .with(el("p.where").text(&place))
        .with(view.screen_title("title", words.text(title)))
        .with(view.say("p.lead", lead));
    let drawing = some(&limbs, words, from..to);
    view.form(el("div.mirror").key(&digits(page)).with(text).with(drawing).with(list))
}

/// A pair: both sides, why it matters, and if it is front only, what to begin with.
fn pair(view: &View<'_>, pair: &PackId, is_hollow: bool) -> Element {
    let words = view.words;
    let mut hollow = el("p.front").is("role", "status");
    if is_hollow {
        let step = words.pair_step(pair).unwrap_or_default();
        hollow = hollow.with(view.say("b", T::MirrorHollow)).text(" ").text(step);
    }
    el("section.pair")
        .key(pair.as_str())
        .with(el("div.sides").with(side(view, pair, false)).with(side(view, pair, true)))
        .with(el("p.mute").text(words.pair_why(pair)))
        .with(hollow)
}

/// One side of a pair.
fn side(view: &View<'_>, pair: &PackId, inward: bool) -> Element {
    let heading = if inward { T::MirrorInward } else { T::MirrorOutward };
    el("div.side").with(view.say("p.mute", heading)).with(statement(view, pair, Some(inward)))
}

/// A side of a pair, or a root, and how far it holds.
fn statement(view: &View<'_>, id: &PackId, side: Option<bool>) -> Element {
    let (words, assessment) = (view.words, view.assessment());
    let chosen = match side {
        Some(inward) => {
            let entry = assessment.mirror.iter().find(|entry| entry.pair == *id);
            entry.and_then(|entry| if inward { entry.inward } else { entry.outward })
        }
        None => assessment.roots.iter().find(|entry| entry.root == *id).map(|entry| entry.degree),
    };
    let mut options = Vec::new();
    // As everywhere: the best answer first.
    for &degree in Degree::ALL.iter().rev() {
        let said = Some(degree);
        let event = match side {
            Some(inward) => Event::PairAnswered { pair: id.clone(), inward, degree: said },
            None => Event::RootAnswered(id.clone(), said),
        };
        option(&mut options, degree.id(), words.degree(degree), chosen == said, event);
    }
    let (text, mark) = match side {
        Some(inward) => (words.pair(id, inward), if inward { " in" } else { " out" }),
        None => (words.root(id), ""),
    };
    ask(view, &joined(&[id.as_str(), mark]), text, "chips statement", options)
}
