//! Of what a touchpoint is a part.

use super::editor::Editor;
use super::title_field::on_enter;
use super::tree::Tree;
use crate::components::{Button, ButtonLook, Select, SelectOption};
use crate::domain::TouchpointId;
use crate::picture::mind::{NodeId, TOUCHPOINTS};
use crate::state::use_words;
use crate::words::Words;
use std::iter;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct MoveToProps {
    pub touchpoint: TouchpointId,
    /// With the touchpoint chosen in it.
    pub tree: Rc<Tree>,
    pub editor: Editor,
}

#[component]
pub fn MoveTo(props: &MoveToProps) -> Html {
    let words = use_words();
    let MoveToProps { touchpoint, ref tree, ref editor } = *props;
    let ui = &words.ui.deeper;
    let target = use_state(|| None::<NodeId>);
    let move_there = {
        let (target, editor) = (target.clone(), editor.clone());
        move || {
            if let Some(chosen) = *target
                && editor.move_into(touchpoint, chosen)
            {
                target.set(None);
            }
        }
    };
    let onchoose = {
        let target = target.clone();
        move |chosen| target.set(Some(chosen))
    };
    html! {
        <div class="line whole" onkeydown={on_enter(move_there.clone())}>
            <Select<NodeId>
                label={&ui.whole}
                options={targets(tree, &words)}
                chosen={target.or_else(|| current(tree))}
                {onchoose}
            />
            <Button look={ButtonLook::Small} label={&ui.move_button} onpress={move |()| move_there()} />
        </div>
    }
}

/// Its whole; the business, where it stands by itself.
fn current(tree: &Tree) -> Option<NodeId> {
    let whole = tree.whole_of(tree.chosen()?)?.id;
    Some(if whole.touchpoint().is_some() { whole } else { NodeId::Business })
}

/// Where it can go, set in as deep as it lies.
fn targets(tree: &Tree, words: &Words) -> Vec<SelectOption<NodeId>> {
    let wholes = tree.chosen().into_iter().flat_map(|node| tree.wholes_for(node)).map(|whole| {
        let indent = "\u{2003}".repeat(whole.level.saturating_sub(TOUCHPOINTS));
        (whole.id, format!("{indent}{}", whole.title).into())
    });
    iter::once((NodeId::Business, words.ui.deeper.alone.clone()))
        .chain(wholes)
        .map(|(value, name)| SelectOption { value, id: value.to_string().into(), name })
        .collect()
}
