//! About the respondent: role, customers, the people they meet.

use super::app::Msg;
use super::choice::{Choice, Opt, choice, named, option};
use super::element::{Element, el};
use super::step::Path;
use super::view::View;
use crate::domain::event::RespondentEvent;
use crate::domain::{Counterpart, Event, Role, Vocabulary};
use crate::pack::T;

/// Draws it; `needed` where the person wants to go on without having chosen anybody.
pub fn view(view: &View<'_>, path: Path, needed: bool) -> Element {
    let (words, respondent) = (view.words, &view.assessment().respondent);
    let mut roles = Vec::new();
    for role in Role::ALL {
        let event = Event::Respondent(RespondentEvent::RoleChosen(Some(*role)));
        option(&mut roles, role.id(), words.role(*role), respondent.role == Some(*role), event);
    }
    let mut meets = Vec::new();
    for (answer, id, text) in [(true, "yes", T::Yes), (false, "no", T::No)] {
        let event = Event::Respondent(RespondentEvent::MeetsCustomersAnswered(Some(answer)));
        option(&mut meets, id, words.text(text), respondent.meets_customers == Some(answer), event);
    }
    let mut counterparts = Vec::new();
    for counterpart in Counterpart::ALL {
        let chosen = *respondent.counterparts.get(*counterpart);
        counterparts.push(Opt {
            id: counterpart.id().into(),
            label: named(words.counterpart(*counterpart), words.who(*counterpart)),
            chosen,
            message: Msg::Happened(Event::Respondent(RespondentEvent::CounterpartChosen(*counterpart, !chosen))),
        });
    }
    let mut paths = Vec::new();
    for (id, one, name, note) in [
        ("express", Path::Express, T::PathExpress, T::PathExpressNote),
        ("full", Path::Full, T::PathFull, T::PathFullNote),
    ] {
        paths.push(Opt {
            id: id.into(),
            label: named(words.text(name), words.text(note)),
            chosen: path == one,
            message: Msg::PathChosen(one),
        });
    }
    let question = |name, question, class, hint, several| Choice {
        name,
        question: words.text(question),
        about: None,
        hint,
        class,
        several,
    };
    let hint = Some(words.text(T::CounterpartsHint));
    let inside = respondent.meets_customers == Some(false);
    view.form(
        el("div.questions")
            .with(view.screen_title("title", words.text(T::YouTitle)))
            .with(view.say("p.lead", T::YouLead))
            .with(choice(view, &question("role", T::RoleQuestion, "chips", None, false), roles))
            .with(choice(view, &question("meets", T::MeetsQuestion, "chips", None, false), meets))
            .maybe(inside.then(|| view.say("p.aside", T::MeetsNoAside)))
            .with(choice(view, &question("counterparts", T::CounterpartsQuestion, "cards", hint, true), counterparts))
            .with(choice(view, &question("path", T::PathQuestion, "cards", None, false), paths))
            .with(view.problem(needed.then_some(T::CounterpartsNeeded))),
    )
}
