//! Outside and inside: some pairs at a time, side by side; the roots on the last page.

use super::app::Msg;
use super::choice::{Choice, Opt, choice, plain};
use super::element::{Element, el};
use super::picture::tree;
use super::step::{MIRROR_PAGES, PAIRS_OF_A_PAGE};
use super::view::View;
use crate::domain::{Degree, Event, PackId, Vocabulary};
use crate::method;
use crate::pack::T;

/// Draws a page.
pub fn view(view: &View<'_>, page: u8) -> Element {
    let words = view.words;
    if page + 1 == MIRROR_PAGES {
        return roots(view);
    }
    let pairs = &view.structure().pairs;
    let from = usize::from(page) * PAIRS_OF_A_PAGE;
    let to = (from + PAIRS_OF_A_PAGE).min(pairs.len());
    let names = [("from", &*(from + 1).to_string()), ("to", &to.to_string()), ("all", &pairs.len().to_string())];
    let head = el("div.mirror-text")
        .with(el("p.where").text(&words.fill(T::MirrorPlace, &names)))
        .with(view.screen_title("title", words.text(T::MirrorTitle)))
        .with(view.say("p.lead", T::MirrorLead));
    let hollow = method::mirror::mirror(view.ground).hollow;
    let mut list = el("div.pairs");
    for pair in pairs.iter().skip(from).take(PAIRS_OF_A_PAGE) {
        list = list.with(self::pair(view, &pair.id, hollow.contains(&pair.id)));
    }
    let tree = tree::some(view.ground, words, from..to);
    view.form(el("div.questions").key(&page.to_string()).with(el("div.mirror-head").with(head).with(tree)).with(list))
}

/// A pair: both sides, why it matters, and if it is front only, what to begin with.
fn pair(view: &View<'_>, pair: &PackId, is_hollow: bool) -> Element {
    let words = view.words;
    let mut hollow = el("div.hollow").is("role", "status");
    if is_hollow {
        let step = words.pair_step(pair).unwrap_or_default();
        hollow = hollow
            .with(el("p").with(view.say("b", T::MirrorHollow)))
            .with(el("p").with(view.say("b", T::MirrorStep)).text(" ").text(step));
    }
    el("section.pair")
        .key(pair.as_str())
        .with(el("div.sides").with(side(view, pair, false)).with(side(view, pair, true)))
        .with(el("p.mute").text(words.pair_why(pair)))
        .with(hollow)
}

/// One side of a pair.
fn side(view: &View<'_>, pair: &PackId, inward: bool) -> Element {
    let mut chosen = None;
    for entry in &view.assessment().mirror {
        if entry.pair == *pair {
            chosen = if inward { entry.inward } else { entry.outward };
        }
    }
    let name = [pair.as_str(), if inward { " inward" } else { " outward" }].concat();
    let heading = view.say("p.mute", if inward { T::MirrorInward } else { T::MirrorOutward });
    let message = |degree| Event::PairAnswered { pair: pair.clone(), inward, degree: Some(degree) };
    el("div.side").with(heading).with(statement(view, &name, view.words.pair(pair, inward), chosen, &message))
}

/// A statement, and how far it holds.
fn statement(
    view: &View<'_>,
    name: &str,
    question: &str,
    chosen: Option<Degree>,
    event: &dyn Fn(Degree) -> Event,
) -> Element {
    let mut options = Vec::new();
    for degree in Degree::ALL {
        options.push(Opt {
            id: degree.id().into(),
            label: plain(view.words.degree(*degree)),
            chosen: chosen == Some(*degree),
            message: Msg::Happened(event(*degree)),
        });
    }
    choice(view, &Choice { name, question, about: None, hint: None, class: "chips statement", several: false }, options)
}

/// The roots.
fn roots(view: &View<'_>) -> Element {
    let words = view.words;
    let head = el("div.mirror-text")
        .with(view.screen_title("title", words.text(T::MirrorRootsTitle)))
        .with(view.say("p.lead", T::MirrorRootsLead));
    let mut list = el("div.pairs");
    for root in view.structure().roots.iter() {
        let mut chosen = None;
        for entry in &view.assessment().roots {
            if entry.root == root.id {
                chosen = Some(entry.degree);
            }
        }
        let event = |degree| Event::RootAnswered(root.id.clone(), Some(degree));
        list = list.with(statement(view, root.id.as_str(), words.root(&root.id), chosen, &event));
    }
    let tree = tree::full(view.ground, words);
    view.form(el("div.questions").with(el("div.mirror-head").with(head).with(tree)).with(list))
}
