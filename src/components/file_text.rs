//! The text of a file, where the page allows no download.

use super::button::{Button, ButtonLook};
use crate::browser::{clipboard, focus};
use crate::state::{HostEvent, use_host, use_words};
use web_sys::HtmlTextAreaElement;
use yew::platform::spawn_local;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct FileTextProps {
    pub text: AttrValue,
    /// As the host page is told of it.
    pub kind: &'static str,
    /// The focus is on it, and a key copies it.
    #[prop_or_default]
    pub selected: bool,
}

#[component]
pub fn FileText(props: &FileTextProps) -> Html {
    let (words, host) = (use_words(), use_host());
    let keep = &words.ui.keep;
    let field = use_node_ref();
    let copied = use_state(|| false);
    use_effect_with(props.selected, {
        let field = field.clone();
        move |selected| {
            if *selected && let Some(field) = field.cast::<HtmlTextAreaElement>() {
                focus::move_to(Some(field.clone().into()));
                field.select();
            }
        }
    });
    let oncopy = {
        let (kind, text, field, copied) = (props.kind, props.text.clone(), field.clone(), copied.clone());
        move |()| {
            let (text, field, copied, host) = (text.clone(), field.clone(), copied.clone(), host.clone());
            spawn_local(async move {
                if clipboard::copy(&text).await.is_ok() {
                    host.0.emit(HostEvent::Exported { kind });
                    copied.set(true);
                } else if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                    // The keys of the browser may copy what the page may not.
                    field.select();
                }
            });
        }
    };
    html! {
        <div class="file-text">
            <textarea readonly={true} rows="4" aria-label={&keep.file_text} value={&props.text} ref={&field} />
            <Button
                look={ButtonLook::Quiet}
                label={if *copied { &keep.file_copied } else { &keep.file_copy }}
                onpress={oncopy}
            />
        </div>
    }
}
