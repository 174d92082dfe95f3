//! What a person may have before them.

use crate::packed;
use std::rc::Rc;
use tangent::app::Unreadable;
use tangent::codec::ReadError;
use tangent::codec::link::LinkError;
use tangent::domain::assessment::PackRef;
use tangent::domain::{Assessment, Event, Extra, Invalid, Label, Problem, Refusal, Structure, Zone};
use tangent::state::{Action, Detour, Keeping, Model, Notice, Origin, Path, Place, Step};
use yew::Reducible;

/// A state of the program, and what it is called.
pub struct Situation {
    pub name: &'static str,
    pub model: Model,
    pub unreadable: Option<Rc<Unreadable>>,
}

/// Nothing answered, on every screen that can be seen then.
pub fn empty(_language: &str) -> Vec<Situation> {
    let listed = |step| {
        let event = Event::ItemListed { item: "order-handover".parse().unwrap(), parent: None };
        let model = happened(at(blank(), Path::Full, Step::List), Action::Answered(event));
        Model { place: Place { path: Path::Full, step }, ..model }
    };
    vec![
        situation("start-empty", at(blank(), Path::Express, Step::Start)),
        situation("method", happened(at(blank(), Path::Express, Step::Start), Action::MethodOpened)),
        situation("you-empty", at(blank(), Path::Express, Step::You)),
        situation("list-empty", at(blank(), Path::Express, Step::List)),
        situation("deeper-empty", at(blank(), Path::Full, Step::Deeper)),
        situation("ask-empty", listed(Step::Ask("t1".parse().unwrap()))),
        situation("zone-empty", at(blank(), Path::Full, Step::Zone(Zone::Organisation))),
        situation("mirror-empty", at(blank(), Path::Full, Step::Mirror(0))),
        situation("roots-empty", at(blank(), Path::Full, Step::Mirror(4))),
        situation("results-empty", at(blank(), Path::Express, Step::Results)),
        situation("plan-empty", at(blank(), Path::Full, Step::Plan)),
    ]
}

/// The answers of the examples as the person's own.
pub fn typical(language: &str) -> Vec<Situation> {
    let trade = |path, step| at(packed::example("trade", language), path, step);
    let clinic = |path, step| at(packed::example("clinic", language), path, step);
    let ask = |touchpoint: &str| Step::Ask(touchpoint.parse().unwrap());
    vec![
        situation("you-typical", trade(Path::Full, Step::You)),
        situation("closed", Model { detour: Some(Detour::Closed), ..trade(Path::Express, Step::List) }),
        situation("list-typical", trade(Path::Express, Step::List)),
        situation("deeper-typical", with_parts(trade(Path::Full, Step::Deeper))),
        situation("ask-express", clinic(Path::Express, ask("t1"))),
        situation("ask-typical", trade(Path::Full, ask("t3"))),
        situation("ask-unnoticed", trade(Path::Full, ask("t5"))),
        situation("ask-inner", trade(Path::Full, ask("t10"))),
        situation("zone-express", clinic(Path::Express, Step::Zone(Zone::Systems))),
        situation("zone-typical", trade(Path::Full, Step::Zone(Zone::Handoffs))),
        situation("zone-same", clinic(Path::Full, Step::Zone(Zone::Channels))),
        situation("mirror-typical", trade(Path::Full, Step::Mirror(1))),
        situation("roots-typical", trade(Path::Full, Step::Mirror(4))),
        situation("results-express", clinic(Path::Express, Step::Results)),
        situation("results-typical", with_parts(trade(Path::Full, Step::Results))),
        situation("plan-typical", trade(Path::Full, Step::Plan)),
    ]
}

/// Answers that are only looked at.
pub fn previews(language: &str) -> Vec<Situation> {
    let clinic = packed::example("clinic", language);
    let preview = |own: Model, origin| happened(own, Action::PreviewOpened(clinic.clone(), origin));
    let own = at(packed::example("trade", language), Path::Express, Step::List);
    vec![
        situation(
            "preview-example",
            preview(at(blank(), Path::Express, Step::Start), Origin::Example("clinic".into())),
        ),
        situation("preview-link", preview(own.clone(), Origin::Link)),
        situation("preview-file", preview(at(blank(), Path::Express, Step::Start), Origin::File)),
        situation("preview-empty", happened(own, Action::PreviewOpened(blank(), Origin::Link))),
    ]
}

/// What cannot be, and what could not be kept.
pub fn refused(language: &str) -> Vec<Situation> {
    let trade = || at(packed::example("trade", language), Path::Express, Step::List);
    let start = || at(blank(), Path::Express, Step::Start);
    let told = |model, notice| happened(model, Action::Noticed(notice));
    let kept = |keeping| happened(trade(), Action::Kept(keeping));
    let too_deep = Invalid { path: "touchpoints[3].parent".to_owned(), problem: Problem::TooDeep(6) };
    let unreadable = Unreadable { text: "{}".to_owned(), error: ReadError::OtherFormat };
    vec![
        situation("list-refused", told(trade(), Notice::Refused(Refusal::TooManyTouchpoints))),
        situation("start-file-unreadable", told(start(), Notice::FileUnreadable(ReadError::Invalid(too_deep)))),
        situation("start-link-unreadable", told(start(), Notice::LinkUnreadable(LinkError::Damaged))),
        situation("list-storage-denied", kept(Keeping::Denied)),
        situation("list-storage-contested", kept(Keeping::Contested)),
        Situation {
            unreadable: Some(Rc::new(unreadable)),
            ..situation("start-storage-unreadable", at(blank(), Path::Express, Step::Start))
        },
    ]
}

pub fn situation(name: &'static str, model: Model) -> Situation {
    Situation { name, model, unreadable: None }
}

pub fn structure() -> Rc<Structure> {
    Rc::new(packed::pack("en").0)
}

/// The person's own answers, at a screen.
pub fn at(assessment: Assessment, path: Path, step: Step) -> Model {
    Model::new(assessment, structure(), Place { path, step }, Keeping::On)
}

pub fn happened(model: Model, action: Action) -> Model {
    Rc::unwrap_or_clone(Rc::new(model).reduce(action))
}

pub fn blank() -> Assessment {
    let structure = structure();
    let pack = PackRef { id: structure.id.clone(), version: structure.version, extra: Extra::default() };
    Assessment::new(Label::default(), pack)
}

/// Some of what is listed, with typical parts.
fn with_parts(model: Model) -> Model {
    let structure = structure();
    let wholes = model.own.assessment().touchpoints.clone();
    wholes.iter().take(3).fold(model, |model, whole| {
        let parts =
            structure.touchpoints.iter().filter(|item| item.parent.is_some() && item.parent.as_ref() == whole.item());
        parts.take(2).fold(model, |model, part| {
            let event = Event::ItemListed { item: part.id.clone(), parent: Some(whole.id) };
            happened(model, Action::Answered(event))
        })
    })
}
