//! Moving the focus.

use gloo::utils::window;
use std::iter::successors;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, SvgElement};

/// Moves the focus to an element and scrolls it into sight. Without an element nothing happens.
pub fn move_to(element: Option<HtmlElement>) {
    if let Some(element) = element {
        // Only an element of another document refuses, and then there is nothing to move.
        let _ = element.focus();
    }
}

/// Moves the focus to what stands first in an element to be answered, and scrolls it into sight.
pub fn move_into(element: Option<HtmlElement>) {
    let first = element.and_then(|element| element.query_selector("input, select, button").ok().flatten());
    move_to(first.and_then(|first| first.dyn_into().ok()));
}

/// Moves the focus to a part of a picture and scrolls it into sight.
pub fn move_to_mark(element: Option<SvgElement>) {
    if let Some(element) = element {
        let _ = element.focus();
    }
}

/// Moves the focus to an element of what has just come to stand within `around`, and begins at the top of that: where
/// it is not in sight, or so low that there would be little to see below it.
pub fn begin_at(element: Option<HtmlElement>, around: &str) {
    let Some(element) = element else { return };
    move_unscrolled(Some(element.clone()));
    let Some(around) = element.closest(around).ok().flatten() else { return };
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let (top, end) = (around.get_bounding_client_rect().top(), element.get_bounding_client_rect().bottom());
    if top < 0.0 || top > height / 2.0 || end > height {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Start);
        around.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Moves the focus to an element that may stand in folds, which are opened for that.
pub fn unfold_and_move_to(element: Option<HtmlElement>) {
    let around = |element: Option<Element>| element.and_then(|element| element.closest("details").ok().flatten());
    let folds = successors(around(element.clone().map(Element::from)), |fold| around(fold.parent_element()));
    for fold in folds {
        // An attribute is set whatever its value.
        let _ = fold.set_attribute("open", "");
    }
    move_to(element);
}

/// Moves the focus to an element; what is in sight stays in sight.
pub fn move_unscrolled(element: Option<HtmlElement>) {
    if let Some(element) = element {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Scrolls to an element that is not in sight.
pub fn bring_into_sight(element: Option<HtmlElement>) {
    if let Some(element) = element {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_inline(ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls to the field within an element that has the focus, if one has.
pub fn bring_field_into_sight(around: Option<HtmlElement>) {
    const FIELD: &str = ":is(input:not([type=radio], [type=checkbox]), textarea):focus";
    let field = around.and_then(|around| around.query_selector(FIELD).ok().flatten());
    bring_into_sight(field.and_then(|field| field.dyn_into().ok()));
}

/// Scrolls an element to the side until one within it is in sight, with what stands after it.
pub fn bring_into_sight_across(around: &Element, element: &Element) {
    const GAP: f64 = 12.0;
    let (place, at) = (around.get_bounding_client_rect(), element.get_bounding_client_rect());
    if at.left() < place.left() || at.right() > place.right() {
        #[allow(clippy::cast_possible_truncation, reason = "pixels of a page")]
        let by = (at.left() - place.left() - GAP).round() as i32;
        around.set_scroll_left(around.scroll_left() + by);
    }
}

/// Scrolls an element until one within it is in sight; nothing around it moves.
pub fn bring_into_sight_within(around: &Element, element: &Element) {
    let (place, at) = (around.get_bounding_client_rect(), element.get_bounding_client_rect());
    let is_in_sight = at.top() >= place.top() && at.bottom() <= place.bottom();
    if !is_in_sight {
        // To the middle: what comes before it and after it can be seen too.
        let middle = |rect: &web_sys::DomRect| (rect.top() + rect.bottom()) / 2.0;
        #[allow(clippy::cast_possible_truncation, reason = "pixels of a page")]
        let by = (middle(&at) - middle(&place)).round() as i32;
        around.set_scroll_top(around.scroll_top() + by);
    }
}
