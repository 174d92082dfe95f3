//! Assessments as they begin and as they are written: with a random id and the time. Effects use this,
//! reducers never.

use crate::browser::clock;
use crate::domain::assessment::PackRef;
use crate::domain::{Assessment, Extra, Label, Structure, Timestamp};
use uuid::Uuid;

/// An assessment in which nothing has been answered yet.
pub fn blank(structure: &Structure) -> Assessment {
    let pack = PackRef { id: structure.id.clone(), version: structure.version, extra: Extra::default() };
    identified(Assessment::new(Label::default(), pack))
}

/// An assessment with an id: one that came by a link, or in a file written by hand, has none.
pub fn identified(assessment: Assessment) -> Assessment {
    if !assessment.id.is_blank() {
        return assessment;
    }
    let id = Label::new(&Uuid::new_v4().simple().to_string()).unwrap_or_default();
    let created = assessment.created.clone().or_else(now);
    Assessment { id, created, ..assessment }
}

/// An assessment with the time of writing.
pub fn stamped(assessment: &Assessment) -> Assessment {
    Assessment { saved: now(), ..assessment.clone() }
}

fn now() -> Option<Timestamp> {
    clock::now().parse().ok()
}
