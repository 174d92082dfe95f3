//! All of the threads but their marks: the stages, the people, the lines, the chains.

use crate::domain::Stage;
use crate::picture::threads::{Row, Rule, StageHead, Strand, Threads};
use crate::state::use_words;
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct GroundProps {
    pub threads: Rc<Threads>,
    /// With the words for stages and sides.
    pub is_labelled: bool,
}

#[component]
pub fn Ground(props: &GroundProps) -> Html {
    let words = use_words();
    let GroundProps { threads, is_labelled } = props;
    let ui = &words.ui.threads;
    html! {
        <g>
            <g class="heads">
                for head in &threads.stages {
                    { stage_head(*head, &words, *is_labelled) }
                }
                for row in &threads.rows {
                    <g key={row.counterpart.into_str()}>
                        if threads.has_heads {
                            <text class="row-head" x="0" y={(row.y + 5).to_string()}>
                                { &words.counterparts[row.counterpart].name }
                            </text>
                        }
                        for rule in &row.rules {
                            { line(*rule) }
                        }
                    </g>
                }
                if let Some(y) = threads.visibility {
                    <g>
                        <path class="visibility" d={format!("M0 {y}H{}", threads.width)} />
                        if *is_labelled {
                            <text class="side" x="0" y={(y - 7).to_string()}>{ &ui.outside }</text>
                            <text class="side" x="0" y={(y + 17).to_string()}>{ &ui.inside }</text>
                        }
                    </g>
                }
            </g>
            <g class="strands">
                for row in &threads.rows {
                    <g key={row.counterpart.into_str()}>
                        { strands(row, Strand::Firm, "strand") }
                        { strands(row, Strand::Within, "strand within") }
                        { strands(row, Strand::Unsure, "strand unsure") }
                    </g>
                }
            </g>
            <g class="chains">
                for (number, chain) in threads.chains.iter().enumerate() {
                    <g key={number}>
                        <path class="halo" d={chain.path.clone()} />
                        <path class="chain" d={chain.path.clone()} />
                        <path class="chain-head" d={chain.head.clone()} />
                    </g>
                }
            </g>
        </g>
    }
}

/// −1, 0 and ∞ stand beside the words of their stages.
fn sign(stage: Stage) -> &'static str {
    match stage {
        Stage::Unaware => "−1",
        Stage::First => "0",
        Stage::After => "∞",
        _ => "·",
    }
}

/// The minus hangs: its digit stands in the middle, clear of the next one's.
fn hangs(stage: Stage) -> Option<&'static str> {
    (stage == Stage::Unaware).then_some("-5")
}

fn stage_head(head: StageHead, words: &Words, is_labelled: bool) -> Html {
    let (x, y) = head.at;
    html! {
        <g key={head.stage.into_str()}>
            <text class="sign" x={x.to_string()} y={y.to_string()} dx={hangs(head.stage)}>
                { sign(head.stage) }
            </text>
            if head.is_named && is_labelled {
                <text x={x.to_string()} y={(y + 18).to_string()}>{ &words.common_stages[head.stage] }</text>
            }
        </g>
    }
}

fn line(rule: Rule) -> Html {
    let class = match (rule.is_nothing_here, rule.is_empty) {
        (true, _) => "rule nothing",
        (false, true) => "rule empty",
        (false, false) => "rule",
    };
    html! {
        <path key={rule.stage.into_str()} {class} d={format!("M{} {}H{}", rule.from, rule.y, rule.to)} />
    }
}

/// All strands of a thread that are equally sure, as one path.
fn strands(row: &Row, strand: Strand, class: &'static str) -> Html {
    let paths = row.strands.iter().filter(|(of, _)| *of == strand).map(|(_, path)| path.as_str());
    html! { <path {class} d={paths.collect::<String>()} /> }
}
