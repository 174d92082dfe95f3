//! A pair: both sides; once both are answered, why it matters, and if it is front only, what to begin with.

use super::root::degrees;
use crate::components::{Choice, ChoiceLook, PartTitle, Question};
use crate::domain::{Degree, Event, PackId};
use crate::state::{Action, use_shown, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct PairQuestionsProps {
    pub pair: PackId,
}

#[component]
pub fn PairQuestions(props: &PairQuestionsProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let ui = &words.ui.mirror;
    let Some(of_pair) = words.pair(&props.pair) else { return html! { <section class="pair" /> } };
    let entry = shown.assessment().mirror.iter().find(|entry| entry.pair == props.pair);
    let (outward, inward) = entry.map(|entry| (entry.outward, entry.inward)).unwrap_or_default();
    let is_hollow = (outward, inward) == (Some(Degree::Yes), Some(Degree::No));
    html! {
        <section class="pair">
            <PartTitle text={&of_pair.name} />
            <div class="sides">
                <Side
                    pair={props.pair.clone()}
                    inward={false}
                    heading={&ui.outward}
                    text={&of_pair.outward}
                    chosen={outward}
                />
                <Side
                    pair={props.pair.clone()}
                    inward={true}
                    heading={&ui.inward}
                    text={&of_pair.inward}
                    chosen={inward}
                />
            </div>
            if outward.is_some() && inward.is_some() {
                <p class="mute">{ &of_pair.why }</p>
            }
            <div class="told" role="status">
                if is_hollow {
                    <p class="front"><b>{ &ui.hollow }</b>{ " " }{ &of_pair.step }</p>
                }
            </div>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct SideProps {
    pair: PackId,
    inward: bool,
    heading: AttrValue,
    text: AttrValue,
    chosen: Option<Degree>,
}

#[component]
fn Side(props: &SideProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let (pair, inward) = (props.pair.clone(), props.inward);
    let name = format!("{pair}-{}", if inward { "in" } else { "out" });
    html! {
        <div class="side">
            <p class="mute">{ &props.heading }</p>
            <Choice<Degree>
                question={Question::new(name, &props.text)}
                options={degrees(&words, props.chosen)}
                look={ChoiceLook::Statement}
                onchoose={store.callback(move |degree| {
                    Action::Answered(Event::PairAnswered { pair: pair.clone(), inward, degree: Some(degree) })
                })}
            />
        </div>
    }
}
