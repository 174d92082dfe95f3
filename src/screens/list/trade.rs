//! What the business does: it orders what is offered.

use crate::components::{Choice, ChoiceLook, ChoiceOption, Fold, Question};
use crate::domain::event::RespondentEvent;
use crate::domain::{Event, PackId};
use crate::state::{Action, use_shown, use_store, use_words};
use yew::prelude::*;

/// Folded where the answer was there as the screen came.
#[component]
pub fn TradeQuestion() -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let list = &words.ui.list;
    let chosen = shown.assessment().respondent.trade.as_ref();
    let was_known = use_state(|| chosen.is_some());
    let options = shown.structure().trades.iter().map(|trade| {
        let name = words.trade(trade).cloned().unwrap_or_default();
        ChoiceOption::word(trade.clone(), trade.as_str().to_owned(), &name, chosen == Some(trade))
    });
    let question = html! {
        <div class="trade-chips">
        <Choice<PackId>
            question={Question { hint: Some(list.trade_hint.clone()), ..Question::new("trade", &list.trade) }}
            options={options.collect::<Vec<_>>()}
            look={ChoiceLook::SmallChips}
            onchoose={store.callback(|trade| {
                Action::Answered(Event::Respondent(RespondentEvent::TradeChosen(Some(trade))))
            })}
        />
        </div>
    };
    match chosen.filter(|_| *was_known).and_then(|trade| words.trade(trade)) {
        Some(name) => html! { <Fold class="trade" title={&list.trade_known} holds={name.clone()}>{ question }</Fold> },
        None => question,
    }
}
