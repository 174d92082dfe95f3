//! The results for a room: one thought a screen, over the whole window, in a post as well.

mod place;
mod slide;

use crate::browser::event::is_command;
use crate::components::{Button, ButtonLook, Dialog, PartTitle};
use crate::narrative::report_name;
use crate::state::{use_shown, use_words};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document_element, window};
use place::{Place, Turn};
use slide::{Slide, SlideContent};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlButtonElement, KeyboardEvent};
use yew::prelude::*;

/// Shows the results. The focus comes back to it.
#[component]
pub fn ShowButton() -> Html {
    let words = use_words();
    let open = use_state_eq(|| false);
    let (onpress, onclose) = (
        Callback::from({
            let open = open.clone();
            move |()| open.set(true)
        }),
        Callback::from({
            let open = open.clone();
            move |()| open.set(false)
        }),
    );
    html! {
        <div class="show-place">
            <Button look={ButtonLook::Outlined} label={&words.ui.show.button} {onpress} />
            if *open {
                <Show {onclose} />
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
pub struct ShowProps {
    /// The person closed it.
    pub onclose: Callback<()>,
}

/// The slides, one at a time.
#[component]
pub fn Show(props: &ShowProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let slides = use_memo((shown.clone(), words.clone()), |(shown, words)| Slide::of(shown, words));
    let place = use_reducer_eq(|| Place { at: 0, count: slides.len() });
    let turn = {
        let place = place.dispatcher();
        Callback::from(move |turn| place.dispatch(turn))
    };
    use_keys(&turn);
    let began = use_mut_ref(|| None);
    let ontouchstart = {
        let began = began.clone();
        move |event: TouchEvent| _ = began.replace(point_of(&event))
    };
    let ontouchend = {
        let turn = turn.clone();
        move |event: TouchEvent| {
            if let (Some((x, y)), Some((right, down))) = (began.take(), point_of(&event)) {
                Turn::of_stroke(right - x, down - y).into_iter().for_each(|to| turn.emit(to));
            }
        }
    };
    let node = use_node_ref();
    use_effect_with(place.at, {
        let node = node.clone();
        // What is shown next begins at its top.
        move |_| node.cast::<Element>().iter().for_each(|slide| slide.set_scroll_top(0))
    });
    let onclick = {
        let turn = turn.clone();
        move |event: MouseEvent| {
            // The slides are as wide as the window.
            let width = document_element().client_width();
            Turn::of_press(event.client_x(), width).into_iter().for_each(|to| turn.emit(to));
        }
    };
    let Some(slide) = slides.get(place.at).copied() else { return html! { <div class="show-place" /> } };
    let name = report_name(shown.assessment(), &words);
    let title = slide.title(&words);
    let told = words.ui.show.of.fill(&[("n", &(place.at + 1)), ("all", &place.count)]);
    let way = |to: Turn| turn.reform(move |()| to);
    html! {
        <Dialog title={name} class="show" onclose={props.onclose.clone()}>
            <div class="show-stage" {ontouchstart} {ontouchend} {onclick}>
                <section
                    class={classes!("slide", slide.class())}
                    tabindex="0"
                    autofocus={true}
                    aria-label={title}
                    ref={node}
                >
                    <PartTitle text={title} />
                    <SlideContent {slide} />
                </section>
            </div>
            <nav class="show-ways" aria-label={&words.ui.show.label}>
                <Button
                    look={ButtonLook::Outlined}
                    label={&words.ui.common.back}
                    disabled={place.at == 0}
                    onpress={way(Turn::Back)}
                />
                <p role="status"><span class="unseen">{ title }{ ". " }</span>{ told }</p>
                <Button
                    label={&words.ui.common.next}
                    disabled={place.at + 1 == place.count}
                    onpress={way(Turn::Next)}
                />
            </nav>
        </Dialog>
    }
}

/// Turns by keys, wherever in the window the focus is.
#[hook]
fn use_keys(turn: &Callback<Turn>) {
    use_effect_with(turn.clone(), |turn| {
        let turn = turn.clone();
        let pressed = move |event: &Event| {
            let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else { return };
            let (key, on) = (pressed.key(), event.composed_path().get(0));
            // These press a button that has the focus.
            let is_press = (key == " " || key == "Enter") && on.is_instance_of::<HtmlButtonElement>();
            if let Some(to) = Turn::of_key(&key)
                && !is_command(pressed)
                && !is_press
            {
                event.prevent_default();
                turn.emit(to);
            }
        };
        let listener = EventListener::new_with_options(
            &window(),
            "keydown",
            EventListenerOptions::enable_prevent_default(),
            pressed,
        );
        move || drop(listener)
    });
}

/// Where a finger is, or was.
fn point_of(event: &TouchEvent) -> Option<(i32, i32)> {
    let touch = event.changed_touches().get(0)?;
    Some((touch.client_x(), touch.client_y()))
}
