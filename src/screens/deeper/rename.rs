//! What a touchpoint is called. Without a name, one of the pack's has the pack's again.

use super::editor::Editor;
use super::state::{DeeperAction, PanelField};
use super::title_field::{TitleField, on_enter};
use crate::components::typing::{Typing, use_typing};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Event, Title, TouchpointId};
use crate::picture::mind::NodeId;
use crate::state::use_words;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct RenameProps {
    pub touchpoint: TouchpointId,
    /// What it is called now.
    pub title: AttrValue,
    pub editor: Editor,
}

#[component]
pub fn Rename(props: &RenameProps) -> Html {
    let words = use_words();
    let RenameProps { touchpoint, ref title, ref editor } = *props;
    // Whether it has this name now.
    let rename = {
        let (title, editor) = (title.clone(), editor.clone());
        move |name: &str| {
            if name == title {
                return true;
            }
            let event = TouchpointEvent::Renamed(Title::new(name.trim()));
            editor.attempt(touchpoint, PanelField::Name, Event::Touchpoint(touchpoint, event))
        }
    };
    let tell = {
        let rename = rename.clone();
        Callback::from(move |name: String| _ = rename(&name))
    };
    let Typing { text, onfocusin, onfocusout, oninput, onchange, ondone } = use_typing(title, &tell);
    let onkeydown = {
        let (editor, text, ondone) = (editor.clone(), text.clone(), ondone.clone());
        on_enter(move || {
            ondone.emit(());
            if rename(&text) {
                editor.dispatch(DeeperAction::NodeReached(NodeId::Touchpoint(touchpoint)));
            }
        })
    };
    html! {
        <div class="line name" {onkeydown} {onchange} {onfocusin} {onfocusout}>
            <TitleField
                label={&words.ui.deeper.name}
                value={&*text}
                {oninput}
            />
        </div>
    }
}
