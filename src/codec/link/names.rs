//! How things are called in a link: touchpoints by their places in the list, things of the pack by their
//! codes; and how the codes become ids again.

use crate::domain::structure::Entry;
use crate::domain::{Assessment, PackId, Source, Structure, Subject, TouchpointId};
use std::num::NonZeroU32;
use std::rc::Rc;

/// Of what kind a thing of the pack is.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Item,
    Check,
    Pair,
    Root,
}

/// The code of a thing, where the pack knows it.
pub(super) fn code(structure: &Structure, kind: Kind, id: &PackId) -> Option<u16> {
    match kind {
        Kind::Item => structure.touchpoints.get(id).map(Entry::code),
        Kind::Check => structure.checks.get(id).map(Entry::code),
        Kind::Pair => structure.pairs.get(id).map(Entry::code),
        Kind::Root => structure.roots.get(id).map(Entry::code),
    }
}

/// The id of a thing of which only the code is at hand, where the pack knows it.
fn known<'a>(structure: &'a Structure, kind: Kind, id: &PackId) -> Option<&'a PackId> {
    let code = id.code()?;
    match kind {
        Kind::Item => structure.touchpoints.by_code(code).map(Entry::id),
        Kind::Check => structure.checks.by_code(code).map(Entry::id),
        Kind::Pair => structure.pairs.by_code(code).map(Entry::id),
        Kind::Root => structure.roots.by_code(code).map(Entry::id),
    }
}

/// The id of the touchpoint at a place of the list, numbered from 1.
pub(super) fn id_at(place: usize) -> TouchpointId {
    TouchpointId(NonZeroU32::MIN.saturating_add(place as u32))
}

/// The assessment with ids where this structure knows the codes of items, checks, pairs and roots.
///
/// An answer to something that is answered by its id as well keeps its code, and counts nowhere.
pub fn resolve(mut assessment: Assessment, structure: &Structure) -> Assessment {
    for touchpoint in &mut assessment.touchpoints {
        let touchpoint = Rc::make_mut(touchpoint);
        if let Subject::Item { item, .. } = &mut touchpoint.subject {
            resolve_each(structure, Kind::Item, &mut [item]);
        }
        let mut checks = Vec::new();
        for entry in &mut touchpoint.rating.checks {
            checks.push(&mut entry.check);
        }
        resolve_each(structure, Kind::Check, &mut checks);
    }
    let mut pairs = Vec::new();
    for entry in &mut assessment.mirror {
        pairs.push(&mut entry.pair);
    }
    resolve_each(structure, Kind::Pair, &mut pairs);
    let mut roots = Vec::new();
    for entry in &mut assessment.roots {
        roots.push(&mut entry.root);
    }
    resolve_each(structure, Kind::Root, &mut roots);
    for action in &mut assessment.actions {
        match &mut Rc::make_mut(action).source {
            Some(Source::Check { check, .. }) => resolve_each(structure, Kind::Check, &mut [check]),
            Some(Source::Pair(pair)) => resolve_each(structure, Kind::Pair, &mut [pair]),
            _ => {}
        }
    }
    assessment
}

/// Gives the things of one list their ids, except to a second one of the same id.
fn resolve_each(structure: &Structure, kind: Kind, list: &mut [&mut PackId]) {
    for at in 0..list.len() {
        if let Some(found) = list.get(at).and_then(|id| known(structure, kind, id))
            && !list.iter().any(|other| **other == *found)
            && let Some(id) = list.get_mut(at)
        {
            **id = found.clone();
        }
    }
}
