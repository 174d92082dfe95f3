//! The names that the numbers in the threads stand for.

use crate::components::Fold;
use crate::components::pieces::PIECE;
use crate::picture::threads::{Placed, Row, Threads};
use crate::state::use_words;
use std::rc::Rc;
use yew::prelude::*;

/// So many names of one kind of people are in sight.
const IN_SIGHT: usize = 20;

#[derive(PartialEq, Properties)]
pub struct NamesProps {
    pub threads: Rc<Threads>,
    /// How many are drawn now.
    pub drawn: usize,
    /// Of many the first ones are in sight, the others folded.
    pub folds: bool,
}

#[component]
pub fn Names(props: &NamesProps) -> Html {
    let words = use_words();
    let NamesProps { threads, drawn, folds } = props;
    let rows = use_memo((threads.clone(), *folds), |(threads, folds)| -> Vec<RowNames> {
        let of_row = |row: &Row| threads.placed.get(row.placed.clone()).unwrap_or_default();
        threads.rows.iter().map(|row| names(of_row(row), *folds)).collect()
    });
    html! {
        <div class="thread-names">
            for (row, names) in threads.rows.iter().zip(rows.iter()) {
                <div key={row.counterpart.into_str()}>
                    if threads.has_heads {
                        <p class="row-name">{ &words.counterparts[row.counterpart].name }</p>
                    }
                    { pieces(&names.in_sight, *drawn) }
                    if names.folded_count > 0 {
                        <Fold class="more" title={words.ui.common.more.fill(&[("more", &names.folded_count)])}>
                            { pieces(&names.folded, *drawn) }
                        </Fold>
                    }
                </div>
            }
        </div>
    }
}

/// The names of a row, in pieces.
#[derive(PartialEq)]
struct RowNames {
    in_sight: Vec<Rc<[Placed]>>,
    folded: Vec<Rc<[Placed]>>,
    folded_count: usize,
}

fn names(placed: &[Placed], folds: bool) -> RowNames {
    // To fold a few would be no shorter than to name them.
    let in_sight = if folds && placed.len() > IN_SIGHT + IN_SIGHT / 4 { IN_SIGHT } else { placed.len() };
    let (first, others) = placed.split_at(in_sight);
    let pieces = |placed: &[Placed]| placed.chunks(PIECE).map(Rc::from).collect();
    RowNames { in_sight: pieces(first), folded: pieces(others), folded_count: others.len() }
}

fn pieces(pieces: &[Rc<[Placed]>], drawn: usize) -> Html {
    let is_drawn = |piece: &&Rc<[Placed]>| piece.first().is_some_and(|first| first.number <= drawn);
    html! {
        <div>
            for (number, placed) in pieces.iter().filter(is_drawn).enumerate() {
                <NamePiece key={number} placed={placed.clone()} />
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
                        <span class="leads-to">{ " →\u{a0}" }{ leads_to }</span>
                    }
                </li>
            }
        </ol>
    }
}
