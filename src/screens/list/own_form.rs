//! A touchpoint of one's own is put on the list by one answer: with whom it is. What else has to be known is
//! guessed, shown, and can be changed.

use super::own::Own;
use crate::components::{Button, ButtonLook, Select, SelectOption};
use crate::domain::{Cell, Channel, Counterpart, Stage};
use crate::narrative::isolate::isolated;
use crate::state::use_words;
use crate::words::{Guess, Words};
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct OwnFormProps {
    pub own: Own,
    /// Whom it may be with.
    pub people: Vec<Counterpart>,
    /// To move the focus into it.
    #[prop_or_default]
    pub node: NodeRef,
}

#[component]
pub fn OwnForm(props: &OwnFormProps) -> Html {
    let words = use_words();
    let OwnFormProps { own, people, node } = props;
    let is_open = use_state(|| false);
    let onwith = {
        let own = own.clone();
        Callback::from(move |with| own.list(with))
    };
    let onopen = {
        let is_open = is_open.clone();
        move |()| is_open.set(!*is_open)
    };
    let title = isolated(own.title.clone());
    let add = words.ui.own.add.fill(&[("title", &title)]);
    let question = words.ui.own.add_with.fill(&[("title", &title)]);
    let answers = match **people {
        [only] => html! {
            <div class="own-one">
                <Button look={ButtonLook::Small} label={add} onpress={onwith.reform(move |()| only)} />
                <span class="mute">{ in_words(only, own.place(only), &words) }</span>
            </div>
        },
        _ => html! {
            <div role="group" aria-label={question.clone()}>
                <p aria-hidden="true">{ question }</p>
                <div class="options">
                    for &with in people {
                        <WithButton
                            key={with.into_str()}
                            {with}
                            place={in_words(with, own.place(with), &words)}
                            onpress={&onwith}
                        />
                    }
                </div>
            </div>
        },
    };
    html! {
        <div class={classes!("own-form", (people.len() == 1).then_some("one"))} ref={node}>
            { answers }
            <Button look={ButtonLook::Quiet} label={&words.ui.own.change} expanded={*is_open} onpress={onopen} />
            if *is_open {
                <OwnPlace own={own.clone()} people={people.clone()} />
            }
            <p class="problem" role="alert">{ &*own.problem }</p>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct WithButtonProps {
    with: Counterpart,
    /// Where it belongs then.
    place: AttrValue,
    onpress: Callback<Counterpart>,
}

#[component]
fn WithButton(props: &WithButtonProps) -> Html {
    let words = use_words();
    let onclick = {
        let (with, onpress) = (props.with, props.onpress.clone());
        move |_| onpress.emit(with)
    };
    html! {
        <button type="button" class="option" {onclick}>
            <span class="named"><b>{ &words.counterparts[props.with].name }</b>{ " " }<small>{ &props.place }</small></span>
        </button>
    }
}

#[derive(PartialEq, Properties)]
struct OwnPlaceProps {
    own: Own,
    people: Vec<Counterpart>,
}

/// Where it belongs, to be said.
#[component]
fn OwnPlace(props: &OwnPlaceProps) -> Html {
    let words = use_words();
    let OwnPlaceProps { own, people } = props;
    html! {
        <div class="own-place">
            <Select<Stage>
                label={&words.ui.own.stage}
                options={stages(people, &words)}
                chosen={common(people, |with| own.place(with).stage)}
                onchoose={setter(&own.stage)}
            />
            <Select<Channel>
                label={&words.ui.own.channel}
                options={channels(&words)}
                chosen={common(people, |with| own.place(with).channel)}
                onchoose={setter(&own.channel)}
            />
        </div>
    }
}

/// What it is, and when.
fn in_words(with: Counterpart, Guess { stage, channel }: Guess, words: &Words) -> String {
    format!("{} · {}", words.channels[channel], words.stage(Cell { counterpart: with, stage }))
}

/// What is the same whomever it is with.
fn common<T: PartialEq>(people: &[Counterpart], of: impl Fn(Counterpart) -> T) -> Option<T> {
    let mut all = people.iter().map(|&with| of(with));
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

fn stages(people: &[Counterpart], words: &Words) -> Vec<SelectOption<Stage>> {
    let name = |stage| match *people {
        [only] => words.stage(Cell { counterpart: only, stage }),
        _ => &words.common_stages[stage],
    };
    Stage::VARIANTS.iter().map(|&stage| option(stage, stage.into_str(), name(stage))).collect()
}

fn channels(words: &Words) -> Vec<SelectOption<Channel>> {
    Channel::VARIANTS.iter().map(|&channel| option(channel, channel.into_str(), &words.channels[channel])).collect()
}

fn option<T>(value: T, id: &'static str, name: &AttrValue) -> SelectOption<T> {
    SelectOption { value, id: id.into(), name: name.clone() }
}

fn setter<T: 'static>(state: &UseStateHandle<Option<T>>) -> Callback<T> {
    let state = state.clone();
    Callback::from(move |value| state.set(Some(value)))
}
