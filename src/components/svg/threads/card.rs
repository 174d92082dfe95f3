//! What is said of a mark in the threads that was pressed, or of a stage where nothing stands; and what one can do.

use crate::browser::focus;
use crate::components::into_plan::IntoPlan;
use crate::components::svg::Mark;
use crate::components::{Button, ButtonLook};
use crate::domain::{Cell, Event, TouchpointId};
use crate::narrative;
use crate::picture::threads::Pick;
use crate::state::{Action, FocusTarget, Step, use_shown, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ThreadCardProps {
    pub pick: Pick,
    /// The person's own answers, which can go on being answered.
    pub own: bool,
    pub onclose: Callback<()>,
}

/// Takes the focus, and gives it back by Esc.
#[component]
pub fn ThreadCard(props: &ThreadCardProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let node = use_node_ref();
    use_effect_with((), {
        let node = node.clone();
        move |()| focus::move_to(node.cast())
    });
    let onkeydown = {
        let onclose = props.onclose.clone();
        move |pressed: KeyboardEvent| {
            if pressed.key() == "Escape" {
                pressed.prevent_default();
                onclose.emit(());
            }
        }
    };
    let title = match props.pick {
        Pick::Touchpoint(touchpoint) => narrative::title_of(touchpoint, shown.assessment(), &words),
        Pick::Gap(cell) => narrative::cell(cell, &words),
    };
    html! {
        <div class="thread-card" role="dialog" aria-label={&title} tabindex="-1" ref={node} {onkeydown}>
            <b aria-hidden="true">{ title }</b>
            if let Pick::Touchpoint(touchpoint) = props.pick {
                <OfTouchpoint {touchpoint} own={props.own} />
            }
            if let Pick::Gap(cell) = props.pick {
                <OfGap {cell} />
            }
            <Button look={ButtonLook::Quiet} label={&words.ui.common.close} onpress={props.onclose.clone()} />
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct OfTouchpointProps {
    touchpoint: TouchpointId,
    own: bool,
}

#[component]
fn OfTouchpoint(props: &OfTouchpointProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let touchpoint = props.touchpoint;
    let Some(point) = shown.analysis().point(touchpoint) else { return html! { <div /> } };
    let narrator = shown.narrator(&words);
    let ui = &words.ui.threads;
    let note = point.touchpoint.note.as_str();
    let onchange =
        store.callback(move |()| Action::AnswerReopened { touchpoint, back_to: FocusTarget::Mark(touchpoint) });
    html! {
        <div class="thread-said">
            if let Some(cell) = point.cell {
                <p class="mute">{ narrative::cell(cell, &words) }</p>
            }
            if let Some(impression) = point.impression() {
                <p class="thread-impression">
                    <Mark impression={Some(impression)} size={22} />{ &words.impressions[impression].name }
                </p>
            } else {
                <p>{ &ui.unrated }</p>
            }
            if point.effective.is_some() {
                <p>{ narrative::ranking::why(&narrator, point) }</p>
            }
            if let Some(evidence) = point.rating().evidence {
                <p class="mute">{ ui.known.fill(&[("evidence", &words.evidence[evidence])]) }</p>
            }
            if !note.trim().is_empty() {
                <p class="mute">{ narrative::isolate::isolated(point.touchpoint.note.to_rc().into()) }</p>
            }
            if props.own {
                <div class="thread-ways">
                    <Button look={ButtonLook::Quiet} label={&ui.change} onpress={onchange} />
                    <IntoPlan {touchpoint} />
                </div>
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct OfGapProps {
    cell: Cell,
}

#[component]
fn OfGap(props: &OfGapProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let (ui, cell) = (&words.ui.threads, props.cell);
    let is_said = shown.assessment().is_nothing_here(cell);
    let says = |said| store.callback(move |()| Action::Answered(Event::NothingHereSaid(cell, said)));
    html! {
        <div class="thread-said">
            <p role="status">{ if is_said { &ui.nothing_said } else { &ui.nothing_yet } }</p>
            <div class="thread-ways">
                if !is_said {
                    <Button key="add" look={ButtonLook::Quiet} label={&ui.add} onpress={store.callback(|()| {
                        Action::StepChosen(Step::List)
                    })} />
                }
                // One button, that it keeps the focus.
                <Button
                    key="nothing"
                    look={ButtonLook::Quiet}
                    label={if is_said { &ui.nothing_back } else { &ui.nothing_here }}
                    onpress={says(!is_said)}
                />
            </div>
        </div>
    }
}
