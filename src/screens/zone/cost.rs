//! What a zone costs a month: the figures, the sum, and how it came about.

use super::figure::{Figure, FigureField};
use super::worth::Worth;
use crate::components::{Choice, ChoiceLook, ChoiceOption, Fold, Question};
use crate::domain::event::ZoneEvent;
use crate::domain::{Event, Zone};
use crate::method::zone::{by_year, loss, missing};
use crate::narrative::money;
use crate::state::{Action, Shown, use_shown, use_store, use_words};
use crate::words::Words;
use enum_map::EnumMap;
use yew::prelude::*;

/// The zone's own figures.
const OWN: [Figure; 3] = [Figure::Cases, Figure::Minutes, Figure::CustomersLost];

#[derive(PartialEq, Properties)]
pub struct CostProps {
    pub zone: Zone,
}

#[component]
pub fn Cost(props: &CostProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let zone = props.zone;
    let ui = &words.ui.zones;
    let assessment = shown.assessment();
    // While a figure is refused, the one before it is not what the person means.
    let refused = use_state(EnumMap::<Figure, bool>::default);
    let holds = !refused.values().any(|refused| *refused);
    let missing = missing(assessment, zone);
    let loss = loss(assessment, zone).filter(|_| holds);
    let sum = |sum| money::sum(sum, assessment, &words);
    let formula = money::formula(assessment, zone, &words).filter(|_| holds);
    let same_cases = same_cases(zone, &shown, &words);
    let onrefused = {
        let refused = refused.clone();
        Callback::from(move |(figure, is_refused)| {
            let mut next = *refused;
            next[figure] = is_refused;
            refused.set(next);
        })
    };
    html! {
        <Fold class="unfold" title={&ui.cost} holds={loss.map(sum)}>
            <div class="questions">
                <p class="mute">{ &ui.cost_hint }</p>
                <div class="figures">
                    for figure in OWN {
                        <FigureField
                            key={figure.into_str()}
                            {zone}
                            {figure}
                            value={figure.value(assessment, zone)}
                            missing={figure.missing_of(&missing)}
                            onrefused={&onrefused}
                        />
                    }
                </div>
                <Worth {zone} {missing} {onrefused} />
                if !same_cases.is_empty() {
                    <SameCases {zone} options={same_cases} />
                }
                <p class="loss" role="status">
                    if let (Some(loss), Some(formula)) = (loss, formula) {
                        <b>{ ui.a_month.fill(&[("sum", &sum(loss))]) }</b>
                        { " " }<span>{ ui.a_year.fill(&[("sum", &sum(by_year(loss)))]) }</span>
                        { " " }<span class="mute">{ formula }</span>
                    } else {
                        <span class="mute">{ &ui.cost_none }</span>
                    }
                </p>
            </div>
        </Fold>
    }
}

#[derive(PartialEq, Properties)]
struct SameCasesProps {
    zone: Zone,
    options: Vec<ChoiceOption<Option<Zone>>>,
}

/// "The same cases as …".
#[component]
fn SameCases(props: &SameCasesProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let zone = props.zone;
    html! {
        <Choice<Option<Zone>>
            question={Question::new("same", &words.ui.zones.same)}
            options={props.options.clone()}
            look={ChoiceLook::SmallChips}
            onchoose={store.callback(move |same| {
                Action::Answered(Event::Zone(zone, ZoneEvent::SameCasesSaid(same)))
            })}
        />
    }
}

/// The zones that have figures and can be named, and none of them. Without any of them there is no question.
fn same_cases(zone: Zone, shown: &Shown, words: &Words) -> Vec<ChoiceOption<Option<Zone>>> {
    let zones = &shown.assessment().zones;
    if zones.values().any(|answer| answer.same_as == Some(zone)) {
        return Vec::new();
    }
    let same = zones[zone].same_as;
    let can_be_named = zones.iter().filter(|(other, answer)| {
        let has_figures = answer.cases.or(answer.minutes).or(answer.lost).is_some();
        *other != zone && answer.same_as.is_none() && (has_figures || same == Some(*other))
    });
    let mut options: Vec<_> = can_be_named
        .map(|(other, _)| {
            ChoiceOption::word(Some(other), other.into_str(), &words.zones[other].name, same == Some(other))
        })
        .collect();
    if !options.is_empty() {
        options.push(ChoiceOption::word(None, "none", &words.ui.zones.same_none, same.is_none()));
    }
    options
}
