//! Undo, redo and the languages, and what else a screen has at its foot.

use super::button::{Button, ButtonLook};
use crate::state::{Action, Language, use_settings, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct FooterProps {
    pub can_undo: bool,
    pub can_redo: bool,
    pub onlanguage: Callback<Language>,
    /// What the screen has there.
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let (words, store, settings) = (use_words(), use_store(), use_settings());
    let others = settings.languages.iter().filter(|language| *language.tag != *words.lang());
    html! {
        <footer class="foot">
            if props.can_undo || props.can_redo {
                <div class="foot-ways">
                    <Button
                        look={ButtonLook::Quiet}
                        label={&words.ui.common.undo}
                        disabled={!props.can_undo}
                        onpress={store.callback(|()| Action::Undone)}
                    />
                    <Button
                        look={ButtonLook::Quiet}
                        label={&words.ui.common.redo}
                        disabled={!props.can_redo}
                        onpress={store.callback(|()| Action::Redone)}
                    />
                </div>
            }
            { props.children.clone() }
            <div class="foot-ways languages">
                // The one that was pressed stays, and with it the focus.
                for (number, language) in others.enumerate() {
                    <LanguageButton
                        key={number}
                        language={language.clone()}
                        onlanguage={&props.onlanguage}
                    />
                }
            </div>
        </footer>
    }
}

#[derive(PartialEq, Properties)]
struct LanguageButtonProps {
    language: Language,
    onlanguage: Callback<Language>,
}

#[component]
fn LanguageButton(props: &LanguageButtonProps) -> Html {
    let onclick = {
        let (language, onlanguage) = (props.language.clone(), props.onlanguage.clone());
        move |_| onlanguage.emit(language.clone())
    };
    html! { <button type="button" class="quiet cap" lang={&props.language.tag} {onclick}>{ &props.language.name }</button> }
}
