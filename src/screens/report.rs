//! The results on paper: a sheet to hand over, then why it is so, the zones with outside and inside, all touchpoints,
//! the plan, and how it was reckoned. What was not answered has no place on it.

mod between;
mod front;
mod head;
mod link_code;
mod method;
mod plan;
mod quiet_zones;
mod start_sheet;
mod table;
mod why;
mod zone_table;

use crate::components::PartTitle;
use crate::narrative::blind_spots::blind_spots;
use crate::narrative::findings::FindingKind;
use crate::state::{use_shown, use_words};
use between::Between;
use front::Front;
use method::Method;
use table::TouchpointTable;
use why::Why;
use yew::prelude::*;

pub use plan::PlanColumns;

#[derive(PartialEq, Properties)]
pub struct ReportProps {
    /// The person's own answers.
    pub own: bool,
}

#[component]
pub fn Report(props: &ReportProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let (report, assessment) = (shown.report(), shown.assessment());
    let narrator = shown.narrator(&words);
    let has_quadrants = !FindingKind::Quadrants.findings(&narrator).is_empty();
    let has_why = has_quadrants || !report.patterns.is_empty();
    let has_zones = assessment.zones.values().any(|answer| answer.frequency.is_some());
    let has_plan = !assessment.actions.is_empty();
    let blind_spots = blind_spots(&narrator);
    html! {
        // A short one is not torn into sheets of a few lines.
        <article class={classes!("report", (!has_why).then_some("short"))}>
            <Front own={props.own} />
            if has_why {
                <Why {has_quadrants} />
            }
            if has_zones || report.mirror.rests_on > 0 {
                <Between />
            }
            <section class="sheet">
                <PartTitle text={&words.ui.report.all.title} />
                <TouchpointTable />
                if !blind_spots.is_empty() {
                    <div class="not-looked-at">
                        <PartTitle text={&words.ui.report.not_looked_at} />
                        <p>{ blind_spots.join(" ") }</p>
                    </div>
                }
                if !has_plan {
                    <Method />
                }
            </section>
            if has_plan {
                <section class="sheet">
                    <PartTitle text={&words.ui.steps.plan} />
                    <PlanColumns has_room={true} />
                    <Method />
                </section>
            }
        </article>
    }
}
