//! The checks of the channel: open where something may be wrong or much depends on it, folded elsewhere.

use super::check::CheckQuestion;
use super::rest_of_checks::RestOfChecks;
use crate::components::Fold;
use crate::domain::{PackId, TouchpointId};
use crate::method::Point;
use crate::state::{use_shown, use_words};
use yew::prelude::*;

/// From this importance on one looks closer, whatever the impression.
const MATTERS: u8 = 4;
/// To answer fewer at once would save nothing.
const WORTH_IT: usize = 2;

#[derive(PartialEq, Properties)]
pub struct CloserLookProps {
    pub touchpoint: TouchpointId,
}

#[component]
pub fn CloserLook(props: &CloserLookProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ask = &words.ui.ask;
    let Some(point) = shown.analysis().point(props.touchpoint) else { return html! { <div /> } };
    let checks: Vec<_> = shown.structure().checks_of(&point.touchpoint.subject).collect();
    let is_open = |check: &PackId| point.rating().check(check).is_none_or(|entry| entry.answer.is_none());
    let open: Vec<_> = checks.iter().map(|check| &check.id).filter(|check| is_open(check)).cloned().collect();
    html! {
        <div>
            if checks.is_empty() {
                <p class="mute">{ &ask.no_checks }</p>
            } else {
                <Fold
                    class="closer"
                    title={&ask.checks}
                    holds={words.count(&ask.checks_count, checks.len(), &[])}
                    open={is_worth_it(point)}
                >
                    <div class="checks">
                        for check in checks {
                            <CheckQuestion
                                key={check.id.as_str()}
                                touchpoint={point.id()}
                                check={check.id.clone()}
                                entry={point.rating().check(&check.id).cloned()}
                            />
                        }
                    </div>
                    if open.len() >= WORTH_IT {
                        <RestOfChecks touchpoint={point.id()} {open} />
                    }
                </Fold>
            }
        </div>
    }
}

fn is_worth_it(point: &Point) -> bool {
    let matters = point.effective.is_some_and(|importance| importance.get() >= MATTERS);
    point.rating().is_failing() || matters || !point.rating().checks.is_empty()
}
