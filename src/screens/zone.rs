//! One zone: what people hear there, and how often; all zones beside it. On the full path also what it means, where it
//! shows, and what it costs.

mod all_zones;
mod cost;
mod figure;
mod meaning;
mod places;
mod worth;

use crate::components::{Choice, ChoiceOption, Question, QuestionForm, Quick, ScreenTitle, StoryAside, Whereabouts};
use crate::domain::event::ZoneEvent;
use crate::domain::{Event, Frequency, Zone};
use crate::state::answered::is_answered;
use crate::state::{Action, Step, use_shown, use_store, use_words};
use crate::words::Story;
use all_zones::AllZones;
use cost::Cost;
use enum_map::Enum;
use meaning::Meaning;
use places::Places;
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ZoneScreenProps {
    pub zone: Zone,
    /// The whole method is asked.
    pub full: bool,
}

#[component]
pub fn ZoneScreen(props: &ZoneScreenProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let ZoneScreenProps { zone, full } = *props;
    let frequency = shown.assessment().zones[zone].frequency;
    let of_zone = &words.zones[zone];
    let number = zone.into_usize() + 1;
    let progress = words.ui.zones.progress.fill(&[("at", &number), ("all", &Zone::VARIANTS.len())]);
    let phrase = of_zone.phrases.first().cloned().unwrap_or_default();
    // The focus comes to the question: it tells where one is.
    let about = AttrValue::from(format!("{phrase}. {progress}"));
    let frequencies = Frequency::VARIANTS
        .iter()
        .map(|&often| ChoiceOption::word(often, often.into_str(), &words.frequencies[often], frequency == Some(often)));
    let is_first = number == 1;
    let quick = Quick { goes_on: !full, is_answered: is_answered(Step::Zone(zone), shown.analysis()) };
    html! {
        <div class="with-beside">
            <QuestionForm {quick}>
                <div class="questions">
                    <Whereabouts {progress} of={of_zone.name.clone()} {full} />
                    <ScreenTitle class="title phrase" text={&phrase} />
                    <ul class="phrases">
                        for (place, phrase) in of_zone.phrases.iter().enumerate().skip(1) {
                            <li key={place}>{ phrase }</li>
                        }
                    </ul>
                    <div class="how-often">
                        <Choice<Frequency>
                            question={Question {
                                about: Some(about),
                                ..Question::new("frequency", &words.ui.zones.question)
                            }}
                            options={frequencies.collect::<Vec<_>>()}
                            first_on_screen={true}
                            onchoose={store.callback(move |often| {
                                Action::Answered(Event::Zone(zone, ZoneEvent::FrequencyChosen(Some(often))))
                            })}
                        />
                    </div>
                    if is_first {
                        <p class="aside">{ &words.ui.zones.lead }</p>
                    } else if !full {
                        <p class="aside">{ &of_zone.means }</p>
                    }
                    if zone == Zone::Channels {
                        <StoryAside story={Story::EveryBranch} />
                    }
                    if full {
                        <Meaning {zone} is_hot={frequency.is_some_and(Frequency::is_hot)} />
                        if !shown.analysis().points.is_empty() {
                            <Places {zone} />
                        }
                        <Cost {zone} />
                    }
                </div>
            </QuestionForm>
            <AllZones current={zone} />
        </div>
    }
}
