//! Something to press.

use yew::prelude::*;

/// How a button looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonLook {
    /// Goes on.
    #[default]
    Primary,
    /// The other way to go on.
    Outlined,
    /// Goes on within a form.
    Small,
    /// Looks like a link.
    Quiet,
}

impl ButtonLook {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Outlined => "button outlined",
            Self::Small => "button small",
            Self::Quiet => "quiet",
        }
    }
}

#[derive(PartialEq, Properties)]
pub struct ButtonProps {
    pub label: AttrValue,
    /// What the button is about, for those who don't see where it stands.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    #[prop_or_default]
    pub look: ButtonLook,
    /// Whether what it opens is open; none where it opens nothing.
    #[prop_or_default]
    pub expanded: Option<bool>,
    /// It does nothing now. The focus stays on it.
    #[prop_or_default]
    pub disabled: bool,
    pub onpress: Callback<()>,
}

#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let onclick = (!props.disabled).then(|| props.onpress.reform(|_: MouseEvent| ()));
    let disabled = props.disabled.then_some("true");
    let expanded = props.expanded.map(|expanded| expanded.to_string());
    html! {
        <button type="button" class={props.look.class()} aria-disabled={disabled} aria-expanded={expanded} {onclick}>
            { &props.label }
            if let Some(about) = &props.about {
                <span class="unseen">{ " " }{ about }</span>
            }
        </button>
    }
}
