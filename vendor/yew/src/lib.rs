//! The part of Yew 0.23 that Tangent stands on: one component to a host element, made of elements and
//! texts. The names and what they do are upstream's; README.md says what is left out, and why.

mod app;
mod bundle;
mod events;
mod node_ref;
pub mod virtual_dom;

pub use app::{AppHandle, Renderer};
pub use node_ref::NodeRef;
pub use virtual_dom::AttrValue;

/// Components, and what `view` returns.
pub mod html {
    pub use crate::app::{Component, Context, Properties, Scope};

    /// What `view` returns.
    pub type Html = crate::virtual_dom::VNode;
}

/// What a component needs.
pub mod prelude {
    pub use crate::html::{Component, Context, Html, Properties};
    pub use crate::{AppHandle, AttrValue, NodeRef, Renderer};
}
