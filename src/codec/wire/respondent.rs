//! Who answers, and where nothing happens.

use super::value::{each, plain_id, required, text, word, written, written_word};
use crate::domain::{self, Cell, Counterpart, Extra, Invalid, Problem};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::rc::Rc;

#[derive(Default, Deserialize, Serialize)]
pub(super) struct Respondent {
    label: Option<Rc<str>>,
    role: Option<Rc<str>>,
    trade: Option<Rc<str>>,
    meets_customers: Option<bool>,
    department: Option<Rc<str>>,
    branch: Option<Rc<str>>,
    counterparts: Option<Vec<Rc<str>>>,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Deserialize, Serialize)]
pub(super) struct NothingHere {
    counterpart: Option<Rc<str>>,
    stage: Option<Rc<str>>,
    #[serde(flatten)]
    extra: Extra,
}

impl Respondent {
    pub(super) fn read(self) -> Result<domain::Respondent, Invalid> {
        let mut respondent = domain::Respondent {
            label: text("label", self.label)?.unwrap_or_default(),
            role: word("role", self.role)?,
            trade: plain_id("trade", self.trade)?,
            meets_customers: self.meets_customers,
            department: text("department", self.department)?.unwrap_or_default(),
            branch: text("branch", self.branch)?.unwrap_or_default(),
            extra: self.extra,
            ..domain::Respondent::default()
        };
        for (at, id) in self.counterparts.into_iter().flatten().enumerate() {
            let refused = |problem| Invalid::new(format!("counterparts[{at}]"), problem);
            let counterpart: Counterpart = id.parse().map_err(|_| refused(Problem::NotAWord))?;
            if std::mem::replace(&mut respondent.counterparts[counterpart], true) {
                return Err(refused(Problem::Repeated));
            }
        }
        Ok(respondent)
    }

    pub(super) fn of(respondent: &domain::Respondent) -> Self {
        let chosen = respondent.counterparts.iter().filter(|(_, chosen)| **chosen);
        Self {
            label: Some(respondent.label.to_rc()),
            role: respondent.role.and_then(written_word),
            trade: respondent.trade.as_ref().and_then(written),
            meets_customers: respondent.meets_customers,
            department: Some(respondent.department.to_rc()),
            branch: Some(respondent.branch.to_rc()),
            counterparts: Some(chosen.filter_map(|(counterpart, _)| written_word(counterpart)).collect()),
            extra: respondent.extra.clone(),
        }
    }
}

impl NothingHere {
    pub(super) fn read(self) -> Result<domain::NothingHere, Invalid> {
        let counterpart = required("counterpart", word("counterpart", self.counterpart)?)?;
        let stage = required("stage", word("stage", self.stage)?)?;
        Ok(domain::NothingHere { cell: Cell { counterpart, stage }, extra: self.extra })
    }

    pub(super) fn of(entry: &domain::NothingHere) -> Self {
        Self {
            counterpart: written_word(entry.cell.counterpart),
            stage: written_word(entry.cell.stage),
            extra: entry.extra.clone(),
        }
    }
}

pub(super) fn nothing_here(entries: Vec<NothingHere>) -> Result<Vec<domain::NothingHere>, Invalid> {
    let mut cells = BTreeSet::new();
    let entries = each("nothing_here", entries, NothingHere::read)?;
    match entries.iter().position(|entry| !cells.insert(entry.cell)) {
        Some(at) => Err(Invalid::new(format!("nothing_here[{at}]"), Problem::Repeated)),
        None => Ok(entries),
    }
}
