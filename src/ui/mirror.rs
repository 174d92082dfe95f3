//! Outside and inside: pairs side by side, and the roots.

use super::element::Element;
use super::view::View;
use crate::pack::T;

/// Draws a page.
pub fn view(view: &View<'_>, _page: u8) -> Element {
    view.form(view.screen_title("title", view.words.text(T::StepMirror)))
}
