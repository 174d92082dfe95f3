//! The first sheet, which can be handed over by itself: what matters most, the threads, where to start, which zones
//! cost most, what to protect, the number.

use super::head::Head;
use super::link_code::{LinkCode, link_code};
use super::quiet_zones::QuietZones;
use super::start_sheet::StartSheet;
use crate::components::PartTitle;
use crate::components::svg::{Mark, StillThreads};
use crate::domain::{Frequency, Zone};
use crate::method::Band;
use crate::method::order::starts;
use crate::method::zone::ranked_zones;
use crate::narrative::ranking::to_do;
use crate::narrative::{self, money};
use crate::screens::results::{Headlines, ZoneRank};
use crate::state::{Shown, use_settings, use_shown, use_words};
use yew::prelude::*;

/// The threads are laid out for this width in pixels, then fitted to the sheet's: about 690.
const THREADS: i32 = 960;
/// So much to protect is named.
const PROTECTED: usize = 8;

#[derive(PartialEq, Properties)]
pub struct FrontProps {
    /// The person's own answers.
    pub own: bool,
}

#[component]
pub fn Front(props: &FrontProps) -> Html {
    let (words, shown, settings) = (use_words(), use_shown(), use_settings());
    let code = use_memo((shown.clone(), settings), |(shown, settings)| link_code(shown, settings));
    let narrator = shown.narrator(&words);
    let first = to_do(&narrator, starts(shown.analysis(), &shown.report().order));
    let told = narrative::number::number(&narrator);
    let ui = &words.ui.report;
    let (loud, quiet): (Vec<_>, Vec<_>) = ranked_zones(shown.assessment(), &shown.report().zones.losses)
        .into_iter()
        .partition(|zone| is_loud(*zone, &shown));
    let has_protected = !shown.report().protect.is_empty();
    html! {
        <section class="sheet first">
            <Head own={props.own} />
            <Headlines />
            <StillThreads shown={shown.clone()} width={THREADS} />
            if !first.is_empty() {
                <div class="start-sheets">
                    <PartTitle text={&words.ui.results.starts} />
                    <ol>
                        for (place, todo) in first.iter().enumerate() {
                            <StartSheet key={todo.touchpoint.to_string()} todo={todo.clone()} number={place + 1} />
                        }
                    </ol>
                </div>
            }
            if !loud.is_empty() || has_protected || code.is_some() {
                <div class="side-by-side">
                    if !loud.is_empty() {
                        <LoudZones zones={loud} />
                    }
                    if has_protected {
                        <Protected />
                    }
                    if let Some(code) = &*code {
                        <LinkCode code={code.clone()} />
                    }
                </div>
            }
            if !quiet.is_empty() {
                <QuietZones zones={quiet} />
            }
            <p class="mute report-foot">
                if let Some(value) = told.value {
                    <b>{ ui.number.fill(&[("value", &value)]) }</b>{ " " }
                }
                { told.about }{ " " }{ &ui.how_below }
            </p>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct LoudZonesProps {
    zones: Vec<Zone>,
}

/// Those that come apart often or cost something, each in a line.
#[component]
fn LoudZones(props: &LoudZonesProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let (assessment, losses) = (shown.assessment(), &shown.report().zones.losses);
    let title = match losses.total {
        Some(total) => words.ui.report.cost.fill(&[("sum", &money::sum(total, assessment, &words))]).into(),
        None => words.ui.results.zones.title.clone(),
    };
    html! {
        <div class="loud-zones">
            <PartTitle text={title} />
            <ul>
                for zone in &props.zones {
                    <ZoneRank key={zone.into_str()} zone={*zone} />
                }
            </ul>
        </div>
    }
}

fn is_loud(zone: Zone, shown: &Shown) -> bool {
    let is_hot = shown.assessment().zones[zone].frequency.is_some_and(Frequency::is_hot);
    is_hot || shown.report().zones.losses.by_zone[zone].is_some()
}

#[component]
fn Protected() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let band = &words.bands[Band::Protect];
    let protect = &shown.report().protect;
    html! {
        <div class="protected">
            <div class="cap-title"><PartTitle text={&band.name} /></div>
            <p class="mute">{ &band.what_to_do }</p>
            <ul>
                for point in protect.iter().take(PROTECTED).filter_map(|id| shown.analysis().point(*id)) {
                    <li key={point.id().to_string()}>
                        <Mark impression={point.impression()} size={18} />
                        { narrative::title(&point.touchpoint, &words) }
                    </li>
                }
            </ul>
        </div>
    }
}
