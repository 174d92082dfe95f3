//! The names that the numbers in the threads stand for.

use crate::components::pieces::PIECE;
use crate::picture::threads::{Placed, Threads};
use crate::state::use_words;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct NamesProps {
    pub threads: Rc<Threads>,
    /// How many are drawn now.
    pub drawn: usize,
}

#[component]
pub fn Names(props: &NamesProps) -> Html {
    let words = use_words();
    let NamesProps { threads, drawn } = props;
    let rows = use_memo(threads.clone(), |threads| -> Vec<Vec<Rc<[Placed]>>> {
        let of_row = |row: &crate::picture::threads::Row| threads.placed.get(row.placed.clone()).unwrap_or_default();
        threads.rows.iter().map(|row| of_row(row).chunks(PIECE).map(Rc::from).collect()).collect()
    });
    let is_drawn = |piece: &Rc<[Placed]>| piece.first().is_some_and(|first| first.number <= *drawn);
    html! {
        <div class="thread-names">
            for (row, pieces) in threads.rows.iter().zip(rows.iter()) {
                <div key={row.counterpart.into_str()}>
                    if threads.has_heads {
                        <p class="row-name">{ &words.counterparts[row.counterpart].name }</p>
                    }
                    for (number, placed) in pieces.iter().filter(|piece| is_drawn(piece)).enumerate() {
                        <NamePiece key={number} placed={placed.clone()} />
                    }
                </div>
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct NamePieceProps {
    placed: Rc<[Placed]>,
}

#[component]
fn NamePiece(props: &NamePieceProps) -> Html {
    html! {
        <ol start={props.placed.first().map(|first| first.number.to_string())}>
            for placed in &*props.placed {
                <li key={placed.id.to_string()}>
                    <span class="number">{ placed.number }</span>{ " " }{ &placed.title }
                    if let Some(leads_to) = &placed.leads_to {
                        <span class="leads">{ " → " }{ leads_to }</span>
                    }
                </li>
            }
        </ol>
    }
}
