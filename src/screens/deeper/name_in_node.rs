//! The name of a node, in a field that stands in the node.

use super::editor::Editor;
use super::state::{DeeperAction, PanelField};
use crate::browser::event::text_of;
use crate::browser::focus;
use crate::domain::event::TouchpointEvent;
use crate::domain::{Event, Title, TouchpointId};
use crate::picture::mind::NodeId;
use crate::state::use_words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct NameInNodeProps {
    pub touchpoint: TouchpointId,
    /// What it is called now.
    pub title: AttrValue,
    /// Left, top, width and height of the node in pixels.
    pub place: [i32; 4],
    pub editor: Editor,
}

/// Enter and leaving the field take the name, Esc leaves the old one.
#[component]
pub fn NameInNode(props: &NameInNodeProps) -> Html {
    let words = use_words();
    let field = use_node_ref();
    let typed = use_state(|| props.title.clone());
    let NameInNodeProps { touchpoint, ref title, place, ref editor } = *props;
    use_effect_with(place, {
        let field = field.clone();
        move |place| {
            let Some(field) = field.cast::<HtmlInputElement>() else { return };
            for (name, length) in ["left", "top", "width", "height"].into_iter().zip(place) {
                // Only a style that is not the page's own refuses.
                let _ = field.style().set_property(name, &format!("{length}px"));
            }
        }
    });
    use_effect_with((), {
        let field = field.clone();
        move |()| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                field.select();
                focus::move_to(Some(field.into()));
            }
        }
    });
    // Told once: the field that goes is left, too.
    let is_told = use_mut_ref(|| false);
    // Whether it has the name that stands in the field.
    let tell = {
        let (field, title, editor) = (field.clone(), title.clone(), editor.clone());
        move || {
            let name = field.cast::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
            if is_told.replace(true) || name == *title {
                return true;
            }
            let event = TouchpointEvent::Renamed(Title::new(name.trim()));
            let taken = editor.attempt(touchpoint, PanelField::Name, Event::Touchpoint(touchpoint, event));
            is_told.replace(taken);
            taken
        }
    };
    let onkeydown = {
        let (editor, tell) = (editor.clone(), tell.clone());
        let (field, title) = (field.clone(), title.clone());
        move |pressed: KeyboardEvent| {
            match &*pressed.key() {
                "Enter" => {}
                "Escape" => {
                    if let Some(field) = field.cast::<HtmlInputElement>() {
                        field.set_value(&title);
                    }
                }
                _ => return,
            }
            pressed.prevent_default();
            pressed.stop_propagation();
            if tell() {
                editor.dispatch(DeeperAction::NodeReached(NodeId::Touchpoint(touchpoint)));
            }
        }
    };
    let onfocusout = {
        let editor = editor.clone();
        move |_: FocusEvent| {
            if tell() {
                editor.dispatch(DeeperAction::RenamingEnded);
            }
        }
    };
    let oninput = {
        let typed = typed.clone();
        move |input: InputEvent| typed.set(text_of(&input).into())
    };
    html! {
        <input
            class="name-in-node"
            type="text"
            dir="auto"
            autocomplete="off"
            maxlength={Title::MAX.to_string()}
            aria-label={&words.ui.deeper.name}
            value={&*typed}
            ref={field}
            {oninput}
            {onkeydown}
            {onfocusout}
        />
    }
}
