//! A card that follows the pointer, from its grip to another column, or to its tab. While it moves, only custom
//! properties of its style change; the board is drawn anew when it comes over another column.

use crate::domain::{ActionId, State};
use enum_map::EnumMap;
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// So far, in pixels, the pointer goes before the card comes along: a press is no move, however long it takes.
const SLACK: i32 = 6;

/// What became of the pointer's hold on a card. Places are in the window's coordinates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    Lifted,
    Moved {
        x: i32,
        y: i32,
    },
    LetGo {
        x: i32,
        y: i32,
    },
    /// The browser took the pointer away.
    Lost,
}

#[derive(PartialEq, Properties)]
pub struct GripProps {
    /// The card that follows.
    pub card: NodeRef,
    pub onhold: Callback<Hold>,
}

/// By what a card is taken. The list and the keys do the same, so it is for eyes and pointers only.
#[component]
pub fn Grip(props: &GripProps) -> Html {
    let GripProps { card, onhold } = props;
    // Where the pointer came down; none once the card comes along.
    let start = use_mut_ref(|| None::<(i32, i32)>);
    let onpointerdown = {
        let start = start.clone();
        move |pointer: PointerEvent| {
            let Some(grip) = pointer.target_dyn_into::<Element>() else { return };
            if !pointer.is_primary() || pointer.button() != 0 {
                return;
            }
            pointer.prevent_default();
            // Refused only to a pointer that is gone.
            if grip.set_pointer_capture(pointer.pointer_id()).is_ok() {
                *start.borrow_mut() = Some(place_of(&pointer));
            }
        }
    };
    let onpointermove = {
        let (card, start, onhold) = (card.clone(), start.clone(), onhold.clone());
        move |pointer: PointerEvent| {
            let (x, y) = place_of(&pointer);
            if !holds(&pointer) || start.borrow().is_some_and(|(x0, y0)| (x - x0).abs().max((y - y0).abs()) < SLACK) {
                return;
            }
            let lifted = start.borrow_mut().take();
            if let Some(from) = lifted {
                tell(&card, ["--x0", "--y0"], from);
            }
            tell(&card, ["--x", "--y"], (x, y));
            if lifted.is_some() {
                onhold.emit(Hold::Lifted);
            }
            onhold.emit(Hold::Moved { x, y });
        }
    };
    let onpointerup = {
        let (start, onhold) = (start.clone(), onhold.clone());
        move |pointer: PointerEvent| {
            let (x, y) = place_of(&pointer);
            if holds(&pointer) && start.borrow_mut().take().is_none() {
                onhold.emit(Hold::LetGo { x, y });
            }
        }
    };
    let onpointercancel = onhold.reform(move |_: PointerEvent| {
        start.borrow_mut().take();
        Hold::Lost
    });
    html! {
        <span class="grip" aria-hidden="true" {onpointerdown} {onpointermove} {onpointerup} {onpointercancel} />
    }
}

/// Whether this pointer holds the grip. The browser knows at once; a property would know after the next drawing.
fn holds(pointer: &PointerEvent) -> bool {
    pointer.target_dyn_into::<Element>().is_some_and(|grip| grip.has_pointer_capture(pointer.pointer_id()))
}

fn place_of(pointer: &PointerEvent) -> (i32, i32) {
    (pointer.client_x(), pointer.client_y())
}

/// Tells the style sheet, by these names, where the pointer is.
fn tell(card: &NodeRef, [x_name, y_name]: [&str; 2], (x, y): (i32, i32)) {
    if let Some(card) = card.cast::<HtmlElement>() {
        let style = card.style();
        // Only a style that is not the page's own refuses.
        let _ = style.set_property(x_name, &x.to_string());
        let _ = style.set_property(y_name, &y.to_string());
    }
}

/// A card on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drag {
    pub card: ActionId,
    /// The last column it came over.
    pub over: Option<State>,
}

/// The card that is being dragged over these columns, and what follows from the hold on a card.
#[hook]
pub fn use_drag(
    columns: &Rc<EnumMap<State, NodeRef>>,
    ondrop: Callback<(ActionId, State)>,
) -> (Option<Drag>, Callback<(ActionId, Hold)>) {
    let drag = use_state(|| None::<Drag>);
    let ondrag = use_callback((columns.clone(), ondrop), {
        let drag = drag.clone();
        move |(card, hold), (columns, ondrop)| {
            // Read from a clone, which is let go at once, as it is now.
            let now = *drag.clone();
            match hold {
                Hold::Lifted => drag.set(Some(Drag { card, over: None })),
                Hold::Moved { x, y } => {
                    let over = column_at(columns, x.into(), y.into());
                    if let Some(now) = now.filter(|now| over.is_some() && over != now.over) {
                        drag.set(Some(Drag { over, ..now }));
                    }
                }
                Hold::LetGo { x, y } => {
                    drag.set(None);
                    let over = column_at(columns, x.into(), y.into());
                    if let Some(state) = over.or(now.and_then(|now| now.over)) {
                        ondrop.emit((card, state));
                    }
                }
                Hold::Lost => drag.set(None),
            }
        }
    });
    (*drag, ondrag)
}

fn column_at(columns: &EnumMap<State, NodeRef>, x: f64, y: f64) -> Option<State> {
    let is_there = |column: &NodeRef| {
        column.cast::<Element>().is_some_and(|column| {
            let place = column.get_bounding_client_rect();
            (place.left()..place.right()).contains(&x) && (place.top()..place.bottom()).contains(&y)
        })
    };
    columns.iter().find(|(_, column)| is_there(column)).map(|(state, _)| state)
}
