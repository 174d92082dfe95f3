//! What is offered and listed with some people, by stage. What was on the list as the screen came stands first.

use super::items::{Tick, item_option, touchpoint_of, use_ticks};
use super::own_field::OwnField;
use crate::browser::focus;
use crate::components::pieces::{FIRST, PiecesSoFar, use_pieces};
use crate::components::{Button, ButtonLook, Choice, ChoiceLook, ChoiceOption, ColumnTitle, Label, Question};
use crate::domain::{Assessment, Cell, Counterpart, PackId, Stage, TouchpointId};
use crate::method::likely::likely;
use crate::narrative;
use crate::state::{Shown, use_shown, use_words};
use crate::words::Words;
use std::collections::BTreeSet;
use strum::VariantArray;
use yew::prelude::*;

/// Of more than so many some are folded.
const LONG: usize = 24;

#[derive(PartialEq, Properties)]
pub struct GroupProps {
    pub counterpart: Counterpart,
}

#[component]
pub fn Group(props: &GroupProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let onchoose = use_ticks();
    let counterpart = props.counterpart;
    // The order stays as it is while one ticks: nothing moves away under the pointer.
    let before = use_memo((), |()| Before::of(shown.assessment()));
    let is_open = use_state(|| false);
    let title = use_node_ref();
    let rows = rows(counterpart, &before, &shown, &words);
    let (all, chosen) = (rows.len(), rows.iter().filter(|row| row.option.chosen).count());
    let rows = if *is_open { rows } else { first_of(rows) };
    let folded = all - rows.len();
    let count = rows.len();
    let drawn = use_pieces(count);
    let stages = Stage::VARIANTS.iter().map(|&stage| {
        let of_stage = rows.iter().take(drawn).filter(|row| row.stage == stage);
        (stage, of_stage.map(|row| row.option.clone()).collect::<Vec<_>>())
    });
    let list = &words.ui.list;
    let people = &words.counterparts[counterpart];
    let tally = if chosen > 0 { list.of_group.fill(&[("n", &chosen), ("all", &all)]) } else { String::new() };
    let onmore = {
        let (is_open, title) = (is_open.clone(), title.clone());
        move |()| {
            is_open.set(true);
            // The button goes.
            focus::move_unscrolled(title.cast());
        }
    };
    html! {
        <section class="group" aria-label={&people.name}>
            <ColumnTitle text={&people.name} note={tally} node={&title} />
            for (stage, options) in stages.filter(|(_, options)| !options.is_empty()) {
                <Choice<Tick>
                    key={stage.into_str()}
                    question={Question {
                        about: Some(people.name.clone()),
                        ..Question::new(
                            format!("{}-{}", counterpart.into_str(), stage.into_str()),
                            words.stage(Cell { counterpart, stage }),
                        )
                    }}
                    look={ChoiceLook::Stage}
                    {options}
                    several={true}
                    onchoose={&onchoose}
                />
            }
            if count > FIRST {
                <PiecesSoFar {drawn} {count} />
            }
            <div class="group-ways">
                if folded > 0 {
                    <Button
                        look={ButtonLook::Quiet}
                        label={words.count(&list.more, folded, &[])}
                        about={&people.name}
                        onpress={onmore}
                    />
                }
                <OwnField {counterpart} />
            </div>
        </section>
    }
}

/// Something to tick.
struct Row {
    stage: Stage,
    option: ChoiceOption<Tick>,
    rank: Rank,
}

/// What stands first within a stage.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It came onto the list while one looks: it is never folded.
    New,
    /// It was on the list before.
    Before,
    Offered,
}

/// What was on the list as the screen came.
struct Before {
    items: BTreeSet<PackId>,
    own: BTreeSet<TouchpointId>,
}

impl Before {
    fn of(assessment: &Assessment) -> Self {
        let listed = assessment.touchpoints.iter();
        let wholes = listed.clone().filter(|touchpoint| touchpoint.parent.is_none());
        Self { items: wholes.filter_map(|it| it.item()).cloned().collect(), own: listed.map(|it| it.id).collect() }
    }
}

/// All that is to be ticked, stage by stage. It stays where it is, whether it is ticked or not.
fn rows(counterpart: Counterpart, before: &Before, shown: &Shown, words: &Words) -> Vec<Row> {
    let assessment = shown.assessment();
    let likely = likely(shown.structure(), counterpart, assessment.respondent.trade.as_ref());
    let mut rows: Vec<_> = shown
        .structure()
        .touchpoints
        .iter()
        .filter(|item| item.counterpart == counterpart)
        .filter_map(|item| {
            let rank = if before.items.contains(&item.id) {
                Rank::Before
            } else if likely.iter().any(|likely| likely.id == item.id) {
                Rank::Offered
            } else {
                touchpoint_of(item, None, assessment).map(|_| Rank::New)?
            };
            Some(Row { stage: item.stage, option: item_option(item, assessment, words), rank })
        })
        .collect();
    let own = shown.analysis().points.iter().filter_map(|point| {
        let cell = point.cell.filter(|cell| cell.counterpart == counterpart && point.touchpoint.item().is_none())?;
        let option = ChoiceOption {
            value: Tick::Remove(point.id()),
            id: point.id().to_string().into(),
            label: Label::Title(narrative::title(&point.touchpoint, words)),
            chosen: true,
        };
        let rank = if before.own.contains(&point.id()) { Rank::Before } else { Rank::New };
        Some(Row { stage: cell.stage, option, rank })
    });
    rows.extend(own);
    rows.sort_by_key(|row| (row.stage, row.rank != Rank::Before, row.rank == Rank::Offered));
    rows
}

/// Of many those that are on the list, as far as there is room, and what came onto it just now.
fn first_of(rows: Vec<Row>) -> Vec<Row> {
    let count = |rank| rows.iter().filter(|row| row.rank == rank).count();
    let (mut before, mut offered) = (LONG, LONG.saturating_sub(count(Rank::Before)));
    let take = |left: &mut usize| {
        let is_taken = *left > 0;
        *left = left.saturating_sub(1);
        is_taken
    };
    rows.into_iter()
        .filter(|row| match row.rank {
            Rank::New => true,
            Rank::Before => take(&mut before),
            Rank::Offered => take(&mut offered),
        })
        .collect()
}
