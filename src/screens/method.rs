//! About the method: what is asked and why, how the results come about, what they don't claim.

use crate::components::{Button, ButtonLook, PartTitle, ScreenTitle};
use crate::state::{Action, use_store, use_words};
use yew::prelude::*;

#[component]
pub fn Method() -> Html {
    let (words, store) = (use_words(), use_store());
    let method = &words.ui.method;
    html! {
        <div class="screen method">
            <ScreenTitle text={&method.title} />
            <p class="lead">{ &method.lead }</p>
            for (place, section) in method.sections.iter().enumerate() {
                <section key={place}>
                    <PartTitle text={&section.title} />
                    for (place, paragraph) in section.text.iter().enumerate() {
                        <p key={place}>{ paragraph }</p>
                    }
                </section>
            }
            <Button
                look={ButtonLook::Outlined}
                label={&words.ui.common.back}
                onpress={store.callback(|()| Action::MethodClosed)}
            />
        </div>
    }
}

/// The way to it.
#[component]
pub fn MethodLink() -> Html {
    let (words, store) = (use_words(), use_store());
    html! {
        <Button
            look={ButtonLook::Quiet}
            label={&words.ui.method.link}
            onpress={store.callback(|()| Action::MethodOpened)}
        />
    }
}
