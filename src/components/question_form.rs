//! A screen of questions: Back and Next where the thumb expects them. Enter anywhere is Next.

use super::button::{Button, ButtonLook};
use super::quick::{Heard, Quick, QuickFoot, use_going_on, use_number_keys};
use super::window_event::use_window_event;
use crate::browser::focus;
use crate::state::{Action, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct QuestionFormProps {
    /// Answers are changed: from here one goes back to the results.
    #[prop_or_default]
    pub reopened: bool,
    /// Whether the person may go on; where not, they are told why there. None: they always may.
    #[prop_or_default]
    pub may_go_on: Option<Callback<(), bool>>,
    /// Its questions are answered quickly, one screen after another.
    #[prop_or_default]
    pub quick: Option<Quick>,
    /// What stands between Back and Next.
    #[prop_or_default]
    pub beside: Html,
    pub children: Html,
}

#[component]
pub fn QuestionForm(props: &QuestionFormProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let form = use_node_ref();
    use_number_keys(&form, props.quick.is_some());
    // A keyboard on the screen has taken room: the bar of the way on stands over what is being typed.
    use_window_event("resize", {
        let form = form.clone();
        move || focus::bring_field_into_sight(form.cast())
    });
    let Heard { onpointerdown, onclick } = use_going_on(props.quick);
    let onsubmit = {
        let (store, may_go_on, reopened) = (store.clone(), props.may_go_on.clone(), props.reopened);
        move |submit: SubmitEvent| {
            submit.prevent_default();
            if may_go_on.as_ref().is_none_or(|may_go_on| may_go_on.emit(())) {
                store.dispatch(if reopened { Action::AnswerClosed } else { Action::NextPressed });
            }
        }
    };
    html! {
        <form class="screen" novalidate={true} ref={form} {onsubmit} {onpointerdown} {onclick}>
            { props.children.clone() }
            if let Some(quick) = props.quick {
                <QuickFoot goes_on={quick.goes_on} />
            }
            <div class="ways">
                if !props.reopened {
                    <Button
                        look={ButtonLook::Quiet}
                        label={&words.ui.common.back}
                        onpress={store.callback(|()| Action::BackPressed)}
                    />
                    { props.beside.clone() }
                    <button class="button" type="submit">{ &words.ui.common.next }</button>
                } else {
                    <button class="button" type="submit">{ &words.ui.common.to_results }</button>
                }
            </div>
        </form>
    }
}
