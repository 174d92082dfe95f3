//! All that can be done with what is chosen.

use super::editor::Editor;
use super::move_to::MoveTo;
use super::own_part::OwnPart;
use super::rename::Rename;
use super::state::{Hindrance, PanelField};
use super::tree::Tree;
use super::typical_parts::{TypicalParts, typical_parts};
use crate::components::{Button, ButtonLook, Fold, PartTitle};
use crate::narrative::errors;
use crate::state::{use_shown, use_words};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct PanelProps {
    pub tree: Rc<Tree>,
    pub editor: Editor,
    /// Why what was tried last cannot be.
    pub hindered: Option<(PanelField, Hindrance)>,
    /// It says itself what it is about.
    #[prop_or_default]
    pub titled: bool,
}

#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let PanelProps { tree, editor, hindered, titled } = props;
    let ui = &words.ui.deeper;
    let Some((node, point)) = tree.chosen_touchpoint() else {
        return html! { <div class="panel"><p class="mute">{ &ui.choose }</p></div> };
    };
    let touchpoint = point.id();
    let has_typical_parts = typical_parts(&point.touchpoint, shown.structure()).next().is_some();
    let remove: AttrValue = match node.inside() {
        0 => ui.remove.clone(),
        parts => words.count(&ui.remove_with_parts, parts, &[]).into(),
    };
    let onremove = {
        let (editor, heir) = (editor.clone(), tree.heir_of(node));
        move |()| editor.remove(touchpoint, heir)
    };
    html! {
        <div class="panel">
            if *titled {
                <PartTitle text={&node.title} />
            }
            if tree.can_have_parts(node) {
                if has_typical_parts {
                    <TypicalParts whole={point.touchpoint.clone()} {editor} />
                }
                <OwnPart whole={touchpoint} channel={point.channel} {editor} />
            } else {
                <p class="hint">{ &ui.deepest }</p>
            }
            { problem("of-own", PanelField::Parts, *hindered, &words) }
            <Fold class="unfold" title={&ui.more}>
                <div class="questions">
                    <Rename {touchpoint} title={&node.title} {editor} />
                    <MoveTo {touchpoint} {tree} {editor} />
                    <Button look={ButtonLook::Quiet} label={remove} onpress={onremove} />
                </div>
            </Fold>
            // Beside the fold: both can be tried on the map.
            { problem("of-name", PanelField::Name, *hindered, &words) }
            { problem("of-whole", PanelField::Whole, *hindered, &words) }
        </div>
    }
}

/// Why what was tried at a field cannot be. It is there before its text, so that it is read out.
fn problem(class: &'static str, field: PanelField, hindered: Option<(PanelField, Hindrance)>, words: &Words) -> Html {
    let ui = &words.ui.deeper;
    let hindrance = hindered.filter(|(tried, _)| *tried == field).map(|(_, hindrance)| hindrance);
    let why = hindrance.map(|hindrance| match hindrance {
        Hindrance::Refused(refusal) => errors::refusal(refusal, words).into(),
        Hindrance::AlreadyThere => ui.already_there.clone(),
        Hindrance::OtherPeople => ui.other_people.clone(),
    });
    html! { <p class={classes!("problem", class)} role="alert">{ why.unwrap_or_default() }</p> }
}
