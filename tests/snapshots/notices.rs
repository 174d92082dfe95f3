//! Everything that can be said above a screen, in one list a language.

use crate::page::Page;
use crate::situation::{at, blank, happened, situation};
use crate::{LANGUAGES, print, rules, snapshot};
use tangent::codec::ReadError;
use tangent::codec::link::LinkError;
use tangent::domain::{Refusal, limits};
use tangent::state::returning::{DaysAgo, Stopped};
use tangent::state::{Action, Notice, Part, Path, Return, Step};

fn notices(language: &str) -> Vec<Notice> {
    let refusals = [
        Refusal::Gone,
        Refusal::TitleNeeded,
        Refusal::PlaceNeeded,
        Refusal::TooManyTouchpoints,
        Refusal::TooManyActions,
        Refusal::TooDeep,
        Refusal::Circle,
        Refusal::TooManyPins,
        Refusal::FigureTooLarge(limits::CASES),
        Refusal::SameAsChained,
        Refusal::EnoughInHand,
    ];
    let listed = if language == "ru" { "Выдача заказа" } else { "Order handover" };
    let returned =
        |place, day| Notice::Returned(Return { place, day, has_results: place != Stopped::Part(Part::List) });
    let others = [
        returned(Stopped::Touchpoint { at: 6, all: 17 }, DaysAgo::Yesterday),
        returned(Stopped::Part(Part::List), DaysAgo::Today),
        returned(Stopped::Part(Part::Zones), DaysAgo::On("2026-11-23".parse().unwrap())),
        Notice::UnratedRemoved((if language == "ru" { "Приёмка" } else { "Reception" }).into()),
        Notice::TouchpointRemoved((if language == "ru" { "Приёмка" } else { "Reception" }).into()),
        Notice::TouchpointListed { title: listed.into(), unseen: false },
        Notice::TouchpointListed { title: listed.into(), unseen: true },
        Notice::StartedAnew,
        Notice::PreviewTaken,
        Notice::PageSaved,
        Notice::PageUnavailable,
        Notice::DownloadFailed("{}".into()),
        Notice::PrintDenied,
        Notice::WordsUnavailable,
        Notice::ExampleUnavailable,
        Notice::FileUnreadable(ReadError::NotJson),
        Notice::LinkUnreadable(LinkError::Empty),
        Notice::LinkOfAnotherPack(ReadError::OtherPack("hotel".to_owned())),
    ];
    refusals.map(Notice::Refused).into_iter().chain(others).collect()
}

#[test]
fn each_notice() {
    let mut broken = Vec::new();
    for language in LANGUAGES {
        let mut list = Vec::new();
        for notice in notices(language) {
            let start = at(blank(), Path::Express, Step::Start);
            let name = format!("{notice:?}");
            let page = Page::render(situation("notices", happened(start, Action::Noticed(notice))), language);
            broken.extend(rules::broken(&page).into_iter().map(|rule| format!("{language} {name}: {rule}")));
            list.push(format!("{name}\n{}", print::inside(page.all(".notices")[0])));
        }
        snapshot(language, "notices", &list.join("\n\n"));
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}
