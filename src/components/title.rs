//! Titles, at the levels that fit the host page.

use crate::browser::focus;
use crate::state::{FocusTarget, WIDGET, use_focus_wish, use_settings};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct TitleProps {
    pub text: AttrValue,
    #[prop_or("title".into())]
    pub class: AttrValue,
    /// The id of what tells more of where one is.
    #[prop_or_default]
    pub described_by: Option<&'static str>,
}

/// The title of the screen, which takes the focus when the screen changes.
#[component]
pub fn ScreenTitle(props: &TitleProps) -> Html {
    let level = use_settings().heading_level;
    let node = use_node_ref();
    use_focus_wish({
        let node = node.clone();
        Callback::from(move |target| {
            match target {
                FocusTarget::Title => focus::begin_at(node.cast(), WIDGET),
                FocusTarget::TitleUnscrolled => focus::move_unscrolled(node.cast()),
                FocusTarget::FirstChoice | FocusTarget::Touchpoint(_) | FocusTarget::Mark(_) => return false,
            }
            true
        })
    });
    let class = &props.class;
    html! {
        <@{heading(level)} {class} tabindex="-1" aria-describedby={props.described_by} ref={node}>{ &props.text }</@>
    }
}

#[derive(PartialEq, Properties)]
pub struct PartTitleProps {
    pub text: AttrValue,
    /// To move the focus to it.
    #[prop_or_default]
    pub node: Option<NodeRef>,
}

/// The title of a part of the screen.
#[component]
pub fn PartTitle(props: &PartTitleProps) -> Html {
    let level = use_settings().heading_level + 1;
    let tabindex = props.node.is_some().then_some("-1");
    html! {
        <@{heading(level)} class="part-title" {tabindex} ref={props.node.clone().unwrap_or_default()}>
            { &props.text }
        </@>
    }
}

#[derive(PartialEq, Properties)]
pub struct ColumnTitleProps {
    pub text: AttrValue,
    /// What stands beside it.
    pub note: AttrValue,
    /// To move the focus to it.
    #[prop_or_default]
    pub node: NodeRef,
}

/// The title of a column beside others.
#[component]
pub fn ColumnTitle(props: &ColumnTitleProps) -> Html {
    let level = use_settings().heading_level + 1;
    html! {
        <@{heading(level)} class="column-title" tabindex="-1" ref={&props.node}>
            { &props.text }
            if !props.note.is_empty() {
                { " " }<span class="mute">{ &props.note }</span>
            }
        </@>
    }
}

/// The element of a title.
pub fn heading(level: u8) -> String {
    format!("h{}", level.min(6))
}
