//! What a touchpoint is called. Without a name, one of the pack's has the pack's again.

use super::editor::Editor;
use super::state::{DeeperAction, PanelField};
use super::title_field::{TitleField, on_enter};
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
    // None: nothing is typed, and the field follows the title.
    let typed = use_state(|| None::<AttrValue>);
    // Whether there is nothing left to say in the field.
    let rename = {
        let (typed, title, editor) = (typed.clone(), title.clone(), editor.clone());
        move || {
            let renamed = match &*typed {
                Some(name) if *name != title => {
                    let event = TouchpointEvent::Renamed(Title::new(name.trim()));
                    editor.attempt(touchpoint, PanelField::Name, Event::Touchpoint(touchpoint, event))
                }
                _ => true,
            };
            if renamed {
                typed.set(None);
            }
            renamed
        }
    };
    let onkeydown = {
        let (rename, editor) = (rename.clone(), editor.clone());
        on_enter(move || {
            if rename() {
                editor.dispatch(DeeperAction::NodeReached(NodeId::Touchpoint(touchpoint)));
            }
        })
    };
    let oninput = {
        let typed = typed.clone();
        move |text: String| typed.set(Some(text.into()))
    };
    let onchange = move |_| _ = rename();
    html! {
        <div class="line name" {onkeydown} {onchange}>
            <TitleField
                label={&words.ui.deeper.name}
                value={(*typed).clone().unwrap_or_else(|| title.clone())}
                node={&editor.name_field}
                {oninput}
            />
        </div>
    }
}
