//! The report on paper: it alone, as it is laid out to be printed.

use crate::packed;
use crate::page::{Page, text_of};
use crate::situation::{Situation, at, blank, happened, situation};
use crate::{LANGUAGES, look_at, overfull, print};
use std::rc::Rc;
use tangent::domain::{Assessment, Importance, Impression, Label, LeadsTo};
use tangent::state::{Action, Model, Path, Step};

/// An example's answers as the express path asks for them.
pub fn express(language: &str) -> Assessment {
    let mut short = packed::example("clinic", language);
    for touchpoint in &mut short.touchpoints {
        let touchpoint = Rc::make_mut(touchpoint);
        touchpoint.rating.checks.clear();
        touchpoint.rating.evidence = None;
        touchpoint.rating.fix = None;
        touchpoint.parent = None;
    }
    for answer in short.zones.values_mut() {
        answer.cases = None;
        answer.minutes = None;
        answer.lost = None;
        answer.same_as = None;
    }
    short.mirror.clear();
    short.roots.clear();
    short.actions.clear();
    short
}

/// One touchpoint that hurts, and nothing else.
pub fn least(language: &str) -> Assessment {
    let mut least = blank();
    let mut only = packed::example("trade", language).touchpoints[0].clone();
    let touchpoint = Rc::make_mut(&mut only);
    (touchpoint.leads_to, touchpoint.parent) = (LeadsTo::Unsaid, None);
    touchpoint.rating = Default::default();
    touchpoint.rating.impression = Some(Impression::Hurt);
    touchpoint.rating.importance = Importance::new(4);
    least.touchpoints = vec![only];
    least
}

fn laid(model: Model) -> Model {
    happened(model, Action::PrintBegan)
}

fn situations(language: &str) -> Vec<Situation> {
    let mut signed = packed::example("trade", language);
    signed.respondent.label = Label::new(if language == "ru" {
        "Торговая компания со складом"
    } else {
        "A trading company"
    })
    .unwrap();
    let results = |assessment| laid(at(assessment, Path::Full, Step::Results));
    vec![
        situation("report-typical", results(signed)),
        situation("report-clinic", results(packed::example("clinic", language))),
        situation("report-express", laid(at(express(language), Path::Express, Step::Results))),
        situation("report-least", laid(at(least(language), Path::Express, Step::Results))),
    ]
}

/// The report by itself, as if it were the page.
fn alone(page: Page) -> Page {
    let report = page.all(".printed")[0].html();
    let language = &page.language;
    Page::of(language, format!("<div class=\"widget\" lang=\"{language}\">{report}</div>"))
}

#[test]
fn on_paper() {
    look_at(situations, alone, |page| print::page(page, print::Extent::Whole));
}

#[test]
fn all_that_an_assessment_can_hold_on_paper() {
    let full = |language: &str| {
        vec![situation("report-overfull", laid(at(overfull::assessment(language), Path::Full, Step::Results)))]
    };
    look_at(full, alone, |page| print::page(page, print::Extent::Excerpt));
}

#[test]
fn it_is_laid_out_only_when_it_is_asked_for() {
    for language in LANGUAGES {
        let has_report = |model: &Model| {
            let page = Page::render(situation("any", model.clone()), language);
            !page.all(".report").is_empty()
        };
        let results = at(packed::example("trade", language), Path::Full, Step::Results);
        assert!(!has_report(&results));
        let asked = happened(results.clone(), Action::PrintPressed);
        assert!(has_report(&asked));
        assert!(has_report(&laid(asked.clone())));
        // What is no longer shown is not kept for another time.
        assert!(!has_report(&happened(asked, Action::StepChosen(Step::List))));
        // There is none of what nobody has rated, and none beside a question.
        assert!(!has_report(&laid(at(blank(), Path::Full, Step::Results))));
        assert!(!has_report(&laid(at(packed::example("trade", language), Path::Full, Step::List))));
    }
}

/// No button, no fold that can be opened, nothing to fill in but on paper.
#[test]
fn nothing_on_it_is_to_be_pressed() {
    for language in LANGUAGES {
        for situation in situations(language) {
            let report = alone(Page::render(situation, language));
            let pressed = report.all("button, input, select, textarea, a");
            assert!(pressed.is_empty(), "{:?}", pressed.into_iter().map(text_of).collect::<Vec<_>>());
        }
    }
}
