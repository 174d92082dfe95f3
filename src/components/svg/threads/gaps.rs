//! The stages at which a kind of people has no touchpoint, to be pressed.

use super::picture::{AtStop, Current};
use crate::domain::Cell;
use crate::narrative;
use crate::picture::threads::{Pick, Rule, Threads};
use crate::state::use_words;
use std::rc::Rc;
use yew::prelude::*;

/// Half the height of what can be pressed.
const REACH: i32 = 22;

#[derive(PartialEq, Properties)]
pub struct GapsProps {
    pub threads: Rc<Threads>,
    pub current: Option<Current<Cell>>,
    pub onstop: Callback<(Pick, AtStop)>,
}

#[component]
pub fn Gaps(props: &GapsProps) -> Html {
    let GapsProps { threads, current, onstop } = props;
    let rules = threads.rows.iter().flat_map(|row| row.rules.iter().map(|rule| (row.counterpart, *rule)));
    let empty = rules.filter(|(_, rule)| rule.is_empty).map(|(counterpart, rule)| {
        let cell = Cell { counterpart, stage: rule.stage };
        (cell, rule, current.clone().filter(|current| current.at == cell).map(|current| current.node))
    });
    html! {
        <g class="gaps" id={gaps_id(threads)}>
            for (cell, rule, node) in empty {
                <Gap key={Pick::Gap(cell).to_string()} {cell} {rule} {node} {onstop} />
            }
        </g>
    }
}

/// The id of the gaps of a picture.
pub fn gaps_id(threads: &Threads) -> String {
    let first = threads.rows.first().map_or("none", |row| row.counterpart.into_str());
    format!("gaps-{first}")
}

#[derive(PartialEq, Properties)]
struct GapProps {
    cell: Cell,
    rule: Rule,
    /// The keys are here.
    node: Option<NodeRef>,
    onstop: Callback<(Pick, AtStop)>,
}

#[component]
fn Gap(props: &GapProps) -> Html {
    let words = use_words();
    let GapProps { cell, rule, node, onstop } = props;
    let (ui, pick) = (&words.ui.threads, Pick::Gap(*cell));
    let label = if rule.is_nothing_here { &ui.gap_said } else { &ui.gap };
    let middle = i32::midpoint(rule.from, rule.to);
    html! {
        <g
            class="stop gap"
            role="button"
            tabindex={if node.is_some() { "0" } else { "-1" }}
            aria-label={label.fill(&[("cell", &narrative::cell(*cell, &words))])}
            aria-haspopup="dialog"
            ref={node.clone().unwrap_or_default()}
            onclick={onstop.reform(move |_: MouseEvent| (pick, AtStop::Pressed))}
            onfocusin={onstop.reform(move |_: FocusEvent| (pick, AtStop::Reached))}
        >
            <rect
                class="reach"
                x={rule.from.to_string()}
                y={(rule.y - REACH).to_string()}
                width={(rule.to - rule.from).to_string()}
                height={(2 * REACH).to_string()}
            />
            <path class="plus" d={format!("M{} {}h8m-4 -4v8", middle - 4, rule.y)} />
        </g>
    }
}
