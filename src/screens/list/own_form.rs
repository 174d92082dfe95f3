//! What must be said of a touchpoint of one's own before it is on the list.

use crate::components::{Button, ButtonLook, Select, SelectOption};
use crate::domain::{Cell, Channel, Counterpart, Event, Stage, Title};
use crate::narrative::errors;
use crate::state::{use_store, use_words};
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct OwnFormProps {
    pub title: AttrValue,
    /// Whom it may be with; nobody chosen: anybody.
    pub people: Vec<Counterpart>,
    /// It is on the list now.
    pub onlisted: Callback<()>,
}

#[component]
pub fn OwnForm(props: &OwnFormProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let own = &words.ui.own;
    let only = if let [only] = *props.people { Some(only) } else { None };
    let counterpart = use_state(|| only);
    let stage = use_state(|| None);
    let channel = use_state(|| None);
    let problem = use_state(AttrValue::default);

    let people = if props.people.is_empty() { Counterpart::VARIANTS } else { &props.people };
    let people = people.iter().map(|&it| option(it, it.into_str(), &words.counterparts[it].name));
    let stages = Stage::VARIANTS.iter().map(|&stage| {
        let name = match *counterpart {
            None => &words.common_stages[stage],
            Some(counterpart) => words.stage(Cell { counterpart, stage }),
        };
        option(stage, stage.into_str(), name)
    });
    let channels = Channel::VARIANTS.iter().map(|&it| option(it, it.into_str(), &words.channels[it]));
    let onadd = {
        let (words, store, problem) = (words.clone(), store.clone(), problem.clone());
        let (title, onlisted) = (props.title.clone(), props.onlisted.clone());
        let (counterpart, stage, channel) = (*counterpart, *stage, *channel);
        move |()| {
            let (Some(title), Some(counterpart), Some(stage), Some(channel)) =
                (Title::new(&title), counterpart, stage, channel)
            else {
                problem.set(words.ui.own.needed.clone());
                return;
            };
            let (counterpart, stage) = (Some(counterpart), Some(stage));
            match store.apply(Event::OwnListed { title, channel, counterpart, stage, parent: None }) {
                Ok(()) => onlisted.emit(()),
                Err(refusal) => problem.set(errors::refusal(refusal, &words).into()),
            }
        }
    };
    html! {
        <div class="own-form">
            <Select<Counterpart>
                label={&own.counterpart}
                options={people.collect::<Vec<_>>()}
                chosen={*counterpart}
                onchoose={setter(&counterpart)}
            />
            <Select<Stage>
                label={&own.stage}
                options={stages.collect::<Vec<_>>()}
                chosen={*stage}
                onchoose={setter(&stage)}
            />
            <Select<Channel>
                label={&own.channel}
                options={channels.collect::<Vec<_>>()}
                chosen={*channel}
                onchoose={setter(&channel)}
            />
            <Button look={ButtonLook::Small} label={&words.ui.common.add} onpress={onadd} />
            <p class="problem" role="alert">{ &*problem }</p>
        </div>
    }
}

fn option<T>(value: T, id: &'static str, name: &AttrValue) -> SelectOption<T> {
    SelectOption { value, id: id.into(), name: name.clone() }
}

fn setter<T: 'static>(state: &UseStateHandle<Option<T>>) -> Callback<T> {
    let state = state.clone();
    Callback::from(move |value| state.set(Some(value)))
}
