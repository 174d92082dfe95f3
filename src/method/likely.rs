//! Which touchpoints are offered first: the likeliest in a trade, and something of each stage.

use crate::domain::structure::Item;
use crate::domain::{Counterpart, PackId, Stage, Structure};
use std::cmp::Reverse;
use strum::VariantArray;

/// How many are offered at once.
pub const LIKELY: usize = 12;

/// The dozen to offer, in the pack's order: the likeliest of each stage, so that no stage is called empty
/// of which nothing was offered, then the likeliest of the rest. What hardly exists in the trade stands
/// there only where its stage has nothing else.
pub fn likely<'s>(structure: &'s Structure, counterpart: Counterpart, trade: Option<&PackId>) -> Vec<&'s Item> {
    let wholes = structure.touchpoints.iter().enumerate();
    let mut ranked: Vec<_> =
        wholes.filter(|(_, item)| item.counterpart == counterpart && item.parent.is_none()).collect();
    // Of equal weights the pack's order decides: the sort is stable.
    ranked.sort_by_key(|(_, item)| Reverse(item.weight(trade)));
    let of_stages = Stage::VARIANTS.iter().filter_map(|stage| ranked.iter().find(|(_, item)| item.stage == *stage));
    let mut offered: Vec<_> = of_stages.copied().collect();
    for &(place, item) in &ranked {
        if offered.len() >= LIKELY || item.weight(trade) == 0 {
            break;
        }
        if !offered.iter().any(|(known, _)| *known == place) {
            offered.push((place, item));
        }
    }
    offered.sort_by_key(|(place, _)| *place);
    offered.into_iter().map(|(_, item)| item).collect()
}
