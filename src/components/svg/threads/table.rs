//! The threads as a table, for those who read rather than look; drawn when it is opened.

use crate::components::pieces::{FIRST, PIECE, PiecesSoFar, use_pieces};
use crate::components::{Button, ButtonLook};
use crate::domain::TouchpointId;
use crate::narrative;
use crate::state::{Shown, use_words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct ThreadTableProps {
    pub shown: Shown,
}

#[component]
pub fn ThreadTable(props: &ThreadTableProps) -> Html {
    let words = use_words();
    let is_open = use_state_eq(|| false);
    let onpress = {
        let is_open = is_open.clone();
        move |()| is_open.set(!*is_open)
    };
    html! {
        <div class={is_open.then_some("open")}>
            <Button
                look={ButtonLook::Quiet}
                label={&words.ui.threads.table.title}
                expanded={*is_open}
                {onpress}
            />
            if *is_open {
                <OpenTable shown={props.shown.clone()} />
            }
        </div>
    }
}

#[component]
fn OpenTable(props: &ThreadTableProps) -> Html {
    let words = use_words();
    let ui = &words.ui.threads.table;
    let pieces = use_memo(props.shown.clone(), |shown| -> Vec<Rc<[TouchpointId]>> {
        let mut points: Vec<_> = shown.analysis().points.iter().collect();
        points.sort_by_key(|point| point.cell);
        points.chunks(PIECE).map(|piece| piece.iter().map(|point| point.id()).collect()).collect()
    });
    let count = props.shown.analysis().points.len();
    let drawn = use_pieces(count);
    html! {
        <div class="thread-table">
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ &ui.touchpoint }</th>
                        <th scope="col">{ &ui.place }</th>
                        <th scope="col">{ &ui.impression }</th>
                        <th scope="col">{ &ui.importance }</th>
                        <th scope="col">{ &ui.leads_to }</th>
                    </tr>
                </thead>
                for (number, touchpoints) in pieces.iter().take(drawn.div_ceil(PIECE)).enumerate() {
                    <Rows key={number} {touchpoints} shown={props.shown.clone()} />
                }
            </table>
            if count > FIRST {
                <PiecesSoFar {drawn} {count} />
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct RowsProps {
    touchpoints: Rc<[TouchpointId]>,
    shown: Shown,
}

#[component]
fn Rows(props: &RowsProps) -> Html {
    let words = use_words();
    let analysis = props.shown.analysis();
    let title = |id: TouchpointId| narrative::title_of(id, &analysis.assessment, &words);
    html! {
        <tbody>
            for point in props.touchpoints.iter().filter_map(|id| analysis.point(*id)) {
                <tr key={point.id().to_string()}>
                    <th scope="row">{ title(point.id()) }</th>
                    <td>{ point.cell.map(|cell| narrative::cell(cell, &words)) }</td>
                    <td>
                        { match point.impression() {
                            Some(impression) => &words.impressions[impression].name,
                            None => &words.ui.threads.unrated,
                        } }
                    </td>
                    <td>{ point.effective.map(|importance| importance.get().to_string()) }</td>
                    <td>{ point.touchpoint.leads_to.touchpoint().map(title) }</td>
                </tr>
            }
        </tbody>
    }
}
