//! What an hour and a customer are worth, and in what: the same for all zones, asked once.

use super::figure::{Figure, FigureField};
use crate::browser::focus;
use crate::components::{Button, ButtonLook, Choice, ChoiceLook, ChoiceOption, Question};
use crate::domain::event::MoneyEvent;
use crate::domain::{Currency, Event, Zone};
use crate::method::zone::Missing;
use crate::narrative::money;
use crate::state::{Action, use_shown, use_store, use_words};
use yew::prelude::*;

/// The figures that all zones share.
const SHARED: [Figure; 2] = [Figure::HourCost, Figure::CustomerValue];

#[derive(PartialEq, Properties)]
pub struct WorthProps {
    pub zone: Zone,
    /// What the figures of the zone lack.
    pub missing: Vec<Missing>,
    /// Whether what stands in a field is refused.
    pub onrefused: Callback<(Figure, bool)>,
}

/// Why it is asked and not only said. What is asked stays as long as the person is here.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    /// It is known.
    No,
    /// It is not, or the figures of the zone need what is not.
    Needed,
    /// The person changes it.
    ToChange,
}

#[component]
pub fn Worth(props: &WorthProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.zones;
    let sentence = money::worth(shown.assessment(), &words);
    let asked = use_state(|| if sentence.is_none() { Asked::Needed } else { Asked::No });
    let is_needed = props.missing.iter().any(|missing| SHARED.contains(&Figure::lacking(*missing)));
    let title = use_node_ref();
    use_effect_with((is_needed, *asked), {
        let (title, asked) = (title.clone(), asked.clone());
        move |now| match now {
            (true, Asked::No) => asked.set(Asked::Needed),
            // The button that was pressed is gone.
            (_, Asked::ToChange) => focus::move_unscrolled(title.cast()),
            _ => {}
        }
    });
    let onchange = {
        let asked = asked.clone();
        move |()| asked.set(Asked::ToChange)
    };
    html! {
        <div class="worth">
            if let (Some(sentence), Asked::No, false) = (sentence, *asked, is_needed) {
                <p>{ sentence }</p>
                <Button look={ButtonLook::Quiet} label={&ui.worth_change} onpress={onchange} />
            } else {
                <p class="worth-title" tabindex="-1" ref={title}>{ &ui.worth }</p>
                <CurrencyChoice />
                <div class="figures">
                    for figure in SHARED {
                        <FigureField
                            key={figure.into_str()}
                            zone={props.zone}
                            {figure}
                            value={figure.value(shown.assessment(), props.zone)}
                            missing={figure.missing_of(&props.missing)}
                            onrefused={&props.onrefused}
                        />
                    }
                </div>
            }
        </div>
    }
}

#[component]
fn CurrencyChoice() -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let own = money::currency(shown.assessment(), &words);
    let options = words.ui.money.currencies.iter().map(|offered| {
        let name = match &offered.sign {
            Some(sign) => format!("{} {sign}", offered.code),
            None => offered.code.to_string(),
        };
        let code = offered.code.as_str();
        ChoiceOption::word(offered.code.clone(), code.to_owned(), &name.into(), code == own)
    });
    html! {
        <Choice<Currency>
            question={Question::new("currency", &words.ui.zones.currency)}
            options={options.collect::<Vec<_>>()}
            look={ChoiceLook::SmallChips}
            onchoose={store.callback(|currency| {
                Action::Answered(Event::Money(MoneyEvent::CurrencyChosen(Some(currency))))
            })}
        />
    }
}
