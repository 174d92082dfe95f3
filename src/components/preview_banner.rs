//! The banner above somebody's answers that are only looked at.

use super::button::{Button, ButtonLook};
use super::open::use_open_example;
use crate::state::{Action, Origin, fresh, use_former_works, use_settings, use_shown, use_store, use_words};
use yew::prelude::*;

/// The id of what says whose answers are shown.
pub const WHOSE: &str = "whose";

#[derive(PartialEq, Properties)]
pub struct PreviewBannerProps {
    pub origin: Origin,
    /// The person has no answers of their own yet.
    pub is_first: bool,
}

#[component]
pub fn PreviewBanner(props: &PreviewBannerProps) -> Html {
    let (words, store, settings, former) = (use_words(), use_store(), use_settings(), use_former_works());
    let preview = &words.ui.preview;
    // One's own list is asked of nobody.
    let only_asks = props.origin != Origin::Former && use_shown().assessment().only_asks();
    let safe = if props.is_first { &preview.safe_first } else { &preview.safe };
    let (title, about) = match &props.origin {
        Origin::Example(id) => {
            let (name, about) = words.example(id).map_or((id, id), |example| (&example.name, &example.about));
            (preview.example.fill(&[("name", name)]).into(), about)
        }
        _ if only_asks => {
            (preview.asked.clone(), if props.is_first { &preview.asked_lead } else { &preview.asked_over })
        }
        Origin::Link => (preview.link.clone(), safe),
        Origin::File => (preview.file.clone(), safe),
        Origin::Former => (preview.former.clone(), safe),
    };
    let take = {
        let (store, former) = (store.clone(), former.clone());
        Callback::from(move |()| {
            store.read(|model| former.leave(&model.own));
            store.dispatch(Action::PreviewTaken);
        })
    };
    let answer = {
        let store = store.clone();
        Callback::from(move |()| {
            let asked = store.read(|model| {
                former.leave(&model.own);
                fresh::identified(model.shown().assessment().unanswered())
            });
            store.dispatch(Action::SameAnswered(asked));
        })
    };
    // One's own earlier answers are taken up again, not answered anew.
    let is_answered_anew = props.origin != Origin::Former;
    let leave = store.callback(|()| Action::PreviewLeft);
    html! {
        <aside class="banner">
            <p id={WHOSE}><b>{ title }</b></p>
            <p class="mute">{ about }</p>
            <div class="banner-ways">
                if let Origin::Example(shown) = &props.origin {
                    <Button
                        key="leave"
                        label={if props.is_first { &preview.start } else { &preview.back }}
                        onpress={leave}
                    />
                    for other in settings.examples.iter().filter(|other| *other != shown) {
                        <ExampleButton key={&**other} id={other} />
                    }
                } else {
                    if is_answered_anew {
                        <Button
                            key="answer"
                            label={if only_asks { &preview.answer } else { &preview.same }}
                            onpress={answer}
                        />
                    }
                    if !only_asks {
                        <Button
                            key="take"
                            look={if is_answered_anew { ButtonLook::Quiet } else { ButtonLook::Primary }}
                            label={if props.is_first { &preview.take } else { &preview.replace }}
                            onpress={take}
                        />
                    }
                    <Button
                        key="leave"
                        look={ButtonLook::Quiet}
                        label={if props.is_first { &preview.start } else { &preview.back }}
                        onpress={leave}
                    />
                }
            </div>
        </aside>
    }
}

#[derive(PartialEq, Properties)]
struct ExampleButtonProps {
    id: AttrValue,
}

#[component]
fn ExampleButton(props: &ExampleButtonProps) -> Html {
    let words = use_words();
    let open = use_open_example();
    let id = props.id.clone();
    html! {
        <Button
            look={ButtonLook::Quiet}
            label={words.example(&id).map_or(&id, |example| &example.name)}
            onpress={open.reform({
                let id = id.clone();
                move |()| id.clone()
            })}
        />
    }
}
