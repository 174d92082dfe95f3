//! The batch that is offered now, and what is left for later.

use super::{Deed, Model, PlanMsg, tag};
use crate::domain::Effort;
use crate::domain::writing::digits;
use crate::method::suggestion::{BATCH, Suggestion, offered};
use crate::pack::T;
use crate::telling::{Teller, action};
use crate::ui::app::Msg;
use crate::ui::element::{Element, el};
use crate::ui::view::View;

/// How many stand there at once; where there are more, the others are folded, unless it is one or two.
const SHOWN: usize = 7;

/// Draws it; nothing where all is taken.
pub fn view(view: &View<'_>, teller: &Teller<'_>, model: &Model) -> Option<Element> {
    let suggestions = &teller.report.suggestions;
    let Some(first) = suggestions.first() else {
        let none = if teller.report.counts.rated == 0 { T::PlanUnrated } else { T::PlanNothing };
        return view.assessment().actions.is_empty().then(|| view.say("p.aside", none));
    };
    let offered = offered(suggestions, &view.assessment().actions);
    let free = first.effort == Effort::FreeNow;
    let title = match (free, offered) {
        (true, _) => view.words.effort(Effort::FreeNow),
        (false, BATCH) => view.words.text(T::PlanNext),
        _ => view.words.text(T::PlanLeft),
    };
    let shown_now = if offered > SHOWN + 2 { SHOWN } else { offered };
    let (mut shown, mut folded, mut later) = (el("ul.items"), el("ul.items"), el("ul.items"));
    for (at, suggestion) in suggestions.iter().enumerate() {
        let words = action::words_of(Some(&suggestion.source), suggestion.effort, view.assessment(), view.words);
        let row = row(view, suggestion, &words, free && at < offered);
        if at >= offered {
            later = later.with(row);
            continue;
        }
        let name = el("span.unseen").text(" ").text(&words);
        // Where there is another one, it takes this one's place, and the focus is on it.
        let last = at + 1 == suggestions.len() || (free && at + 1 == offered);
        let take = Msg::Plan(PlanMsg::Taken(at, 1, last));
        let row = row.with(view.quiet_button(T::PlanTake, take).with(name));
        if at < shown_now { shown = shown.with(row) } else { folded = folded.with(row) }
    }
    let fold = |text, n: usize, rows: Element| {
        let title = view.words.fill(text, &[("n", &digits(n))]);
        (n > 0).then(|| el("details").with(el("summary").text(&title)).with(rows))
    };
    let take_all = (free && offered > 1)
        .then(|| el("div").with(view.button(T::PlanTakeAll, Msg::Plan(PlanMsg::Taken(0, offered, true)))));
    let heading = el("div.cap-title").with(view.part_title(title));
    let section = el("section.suggested");
    let section =
        if offered > 0 { section.with(heading).with(shown) } else { section.with(view.say("p", T::PlanWait)) };
    let section = section
        .maybe(fold(T::PlanRest, offered - shown_now, folded))
        .maybe(take_all)
        .with(model.problem(view, matches!(model.deed, Some(Deed::Took(..)))))
        .maybe(fold(T::PlanLater, suggestions.len() - offered, later));
    Some(section)
}

/// A suggestion in these words; its effort unless the title of the batch says it.
fn row(view: &View<'_>, suggestion: &Suggestion, words: &str, titled: bool) -> Element {
    let about = action::about(Some(&suggestion.source), false, view.assessment(), view.words);
    let facts = el("p.facts")
        .maybe(about.map(|about| el("span.cap").text(&about)))
        .maybe((!titled).then(|| tag(view, suggestion.effort)));
    el("li.suggestion").with(el("div").with(el("p").text(words)).with(facts))
}
