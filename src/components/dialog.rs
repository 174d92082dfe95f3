//! A window over everything else, as the browser has it: Esc closes it, and the focus goes back to where it was.

use super::button::{Button, ButtonLook};
use super::title::PartTitle;
use super::window_event::BACK;
use crate::state::use_words;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct DialogProps {
    pub title: AttrValue,
    pub class: &'static str,
    /// The person closed it.
    pub onclose: Callback<()>,
    pub children: Html,
}

/// Stands open as long as it is rendered.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let words = use_words();
    let node = use_node_ref();
    use_effect_with(props.onclose.clone(), {
        let node = node.clone();
        move |onclose| {
            let dialog = node.cast::<HtmlDialogElement>();
            let onclose = onclose.clone();
            // The browser tells it of the dialog itself, and of nothing around it.
            let closed = onclose.clone();
            let told = dialog.as_ref().map(|it| EventListener::new(it, "close", move |_| closed.emit(())));
            let options = EventListenerOptions::enable_prevent_default();
            let back = EventListener::new_with_options(&window(), BACK, options, move |event| {
                event.prevent_default();
                onclose.emit(());
            });
            move || drop((told, back))
        }
    });
    use_effect_with((), {
        let node = node.clone();
        move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                // Refused only to one that is open already or in no page.
                let _ = dialog.show_modal();
            }
            // Closing gives the focus back.
            move || dialog.iter().for_each(HtmlDialogElement::close)
        }
    });
    let onclick = {
        let (node, onclose) = (node.clone(), props.onclose.clone());
        move |press: MouseEvent| {
            // What lies around it belongs to it; its own inside is a child.
            if press.target_dyn_into::<HtmlDialogElement>().is_some_and(|it| node.cast().as_ref() == Some(&it)) {
                onclose.emit(());
            }
        }
    };
    html! {
        <dialog class={props.class} aria-label={&props.title} ref={node} {onclick}>
            <div class="dialog-inside">
                <div class="dialog-head">
                    <PartTitle text={&props.title} />
                    <Button
                        look={ButtonLook::Quiet}
                        label={&words.ui.common.close}
                        onpress={props.onclose.clone()}
                    />
                </div>
                { props.children.clone() }
            </div>
        </dialog>
    }
}
